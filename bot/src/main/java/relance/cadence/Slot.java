package relance.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A moment at which the cadence wants to speak of one thing, not yet moved to an allowed one.
record Slot(Instant raw, Reason reason) {
    // Without a date there is nothing to count from but the asks: weekly, about a month, then
    // silence.
    private static final int UNDATED_STEP = 5;
    private static final int UNDATED_TIMES = 4;

    /// The slots of one thing that no nudge has answered yet, earliest first.
    static List<Slot> open(OpenAsk asked, Moments moments) {
        if (asked.muted()) {
            return List.of();
        }
        return all(asked, moments).stream()
                .filter(slot -> slot.raw().isAfter(asked.since()))
                .filter(slot -> slot.unanswered(asked, moments))
                .toList();
    }

    // The local day counts besides the instant: for someone who travelled west this morning's slot
    // comes a second time.
    private boolean unanswered(OpenAsk asked, Moments moments) {
        return asked.lastNudged().stream()
                .allMatch(last ->
                        raw.isAfter(last)
                                && moments.dayOf(moments.from(raw)).isAfter(moments.dayOf(last)));
    }

    private static List<Slot> all(OpenAsk asked, Moments moments) {
        var slots = new ArrayList<Slot>();
        // First, so that on one day the sort leaves the rule that says more behind it.
        asked.snoozedUntil()
                .ifPresent(day -> slots.add(new Slot(moments.raw(day), new Reason.Resumed())));
        slots.addAll(
                asked.due()
                        .map(due -> dated(due, moments))
                        .orElseGet(() -> undated(asked, moments)));
        asked.snoozedUntil()
                .map(moments::raw)
                .ifPresent(end -> slots.removeIf(slot -> slot.raw().isBefore(end)));
        slots.sort(Comparator.comparing(Slot::raw));
        return slots;
    }

    private static List<Slot> dated(LocalDate due, Moments moments) {
        var cadence = moments.cadence();
        var slots = new ArrayList<Slot>();
        for (int days : cadence.before()) {
            slots.add(after(due, -days, new Reason.Before(days), moments));
        }
        if (cadence.onTheDay()) {
            slots.add(after(due, 0, new Reason.OnTheDay(), moments));
        }
        for (int days : cadence.overdue()) {
            boolean last = days == cadence.overdue().getLast();
            slots.add(after(due, days, new Reason.Overdue(days, last), moments));
        }
        return slots;
    }

    private static List<Slot> undated(OpenAsk asked, Moments moments) {
        var start = moments.dayOf(asked.since());
        return IntStream.rangeClosed(1, UNDATED_TIMES)
                .mapToObj(time ->
                        after(
                                start,
                                time * UNDATED_STEP,
                                new Reason.Undated(time * UNDATED_STEP, time == UNDATED_TIMES),
                                moments))
                .toList();
    }

    private static Slot after(LocalDate date, int workingDays, Reason reason, Moments moments) {
        return new Slot(moments.raw(moments.calendar().plusWorkingDays(date, workingDays)), reason);
    }
}
