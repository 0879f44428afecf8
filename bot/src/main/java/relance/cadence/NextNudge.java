package relance.cadence;

import relance.people.Calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a person is next written to, and why: a pure rule of what is asked of them.
public final class NextNudge {
    /// One moment of a thing's own schedule, and the rule behind it.
    public record Planned(Instant moment, Reason reason) {}

    /// A thing with at least one open slot.
    private record Waiting(OpenAsk asked, List<Slot> slots) {
        Instant first() {
            return slots.getFirst().raw();
        }

        // Slots missed while the server was down or the budget spent are told as one: the latest.
        Reason reasonAt(Instant moment) {
            return slots.stream()
                    .filter(slot -> !slot.raw().isAfter(moment))
                    .reduce(slots.getFirst(), (earlier, later) -> later)
                    .reason();
        }
    }

    private record Turn(Instant moment, Optional<Nudge.Wait> held) {}

    /// The order of the things in one message.
    private static final Comparator<Nudge.Item> FIRST =
            Comparator.comparingInt((Nudge.Item item) -> item.reason().rank())
                    .thenComparing(Nudge.Item::asked, OpenAsk.WEIGHTIEST);

    private NextNudge() {}

    /// The next nudge to one person about all that is asked of them; empty when nothing is left to
    /// say.
    ///
    /// `sent` holds the nudges the person already got, this week's and today's at least. `now` is
    /// never after the moment of the nudge: what was missed is due at once, or as soon as is
    /// allowed.
    public static Optional<Nudge> of(
            Collection<OpenAsk> asks,
            Cadence cadence,
            Calendar calendar,
            List<Instant> sent,
            Instant now) {
        var moments = new Moments(cadence, calendar);
        var waiting =
                asks.stream()
                        .map(asked -> new Waiting(asked, Slot.open(asked, moments)))
                        .filter(one -> !one.slots().isEmpty())
                        .toList();
        return waiting.stream()
                .map(Waiting::first)
                .min(Comparator.naturalOrder())
                .map(first -> turn(first, now, moments, sent))
                .map(turn -> bundle(turn, waiting, moments));
    }

    /// The next moments of one thing alone, at most `howMany`, if nobody ever answers.
    public static List<Planned> schedule(
            OpenAsk asked, Cadence cadence, Calendar calendar, Instant from, int howMany) {
        var planned = new ArrayList<Planned>();
        var sent = new ArrayList<Instant>();
        var current = asked;
        var now = from;
        while (planned.size() < howMany) {
            var next = of(List.of(current), cadence, calendar, sent, now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get().moment();
            planned.add(new Planned(now, next.get().items().getFirst().reason()));
            sent.add(now);
            current = current.nudged(now);
        }
        return List.copyOf(planned);
    }

    private static Turn turn(Instant first, Instant now, Moments moments, List<Instant> sent) {
        var wanted = moments.from(first);
        var days = sent.stream().map(moments::dayOf).toList();
        var turn = new Turn(moments.from(Moments.later(first, now)), Optional.empty());
        for (var later = later(turn, wanted, days, moments); later.isPresent(); ) {
            turn = later.get();
            later = later(turn, wanted, days, moments);
        }
        return turn;
    }

    /// The next turn to try when this one would be too many: for its week, or for its day.
    private static Optional<Turn> later(
            Turn turn, Instant wanted, List<LocalDate> days, Moments moments) {
        int weekly = moments.cadence().weekly();
        var day = moments.dayOf(turn.moment());
        var monday = monday(day);
        if (days.stream().filter(other -> monday(other).equals(monday)).count() >= weekly) {
            var spent = new Nudge.Wait.BudgetSpent(wanted, weekly);
            return Optional.of(new Turn(moments.from(monday.plusWeeks(1)), Optional.of(spent)));
        }
        if (!days.contains(day)) {
            return Optional.empty();
        }
        // A wait for the budget stays the one to tell: it is the longer.
        var held = turn.held().or(() -> Optional.of(new Nudge.Wait.OneADay(wanted)));
        return Optional.of(new Turn(moments.from(day.plusDays(1)), held));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Nudge bundle(Turn turn, List<Waiting> waiting, Moments moments) {
        var items =
                waiting.stream()
                        .filter(one -> !moments.from(one.first()).isAfter(turn.moment()))
                        .map(one -> new Nudge.Item(one.asked(), one.reasonAt(turn.moment())))
                        .sorted(FIRST)
                        .toList();
        return new Nudge(turn.moment(), items, turn.held());
    }
}
