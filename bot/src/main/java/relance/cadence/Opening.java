package relance.cadence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// The moment at which a person's next nudge can go out, and what held it back from the one that
/// its rule named: a day has room for one nudge, a week for a few.
record Opening(Instant moment, Optional<Nudge.Wait> held) {
    /// The first one at or after `now` for what the rule names for `first`.
    static Opening of(Instant first, Instant now, Moments moments, List<Instant> sent) {
        var wanted = moments.from(first);
        var days = sent.stream().map(moments::dayOf).toList();
        var opening = new Opening(moments.from(Moments.later(first, now)), Optional.empty());
        while (true) {
            var day = moments.dayOf(opening.moment());
            if (isFull(monday(day), days, moments.cadence().weekly())) {
                var spent = new Nudge.Wait(Nudge.Held.BUDGET_SPENT, wanted);
                opening = new Opening(moments.from(monday(day).plusWeeks(1)), Optional.of(spent));
            } else if (days.contains(day)) {
                var oneADay = new Nudge.Wait(Nudge.Held.ONE_A_DAY, wanted);
                // A wait for the budget stays the one to tell: it is the longer.
                var held = opening.held().orElse(oneADay);
                opening = new Opening(moments.from(day.plusDays(1)), Optional.of(held));
            } else {
                return opening;
            }
        }
    }

    private static boolean isFull(LocalDate monday, List<LocalDate> days, WeeklyLimit limit) {
        return days.stream().filter(day -> monday(day).equals(monday)).count() >= limit.most();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
