package relance.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A moment at which the cadence wants to speak of one thing, not yet moved to an allowed one.
record Slot(Instant raw, Reason reason) {
    // Without a date there is nothing to count from but the day it was asked: weekly, about a
    // month, then
    // silence.
    private static final int UNDATED_STEP = 5;
    private static final int UNDATED_TIMES = 4;

    /// The slots of one thing that no nudge has answered yet, earliest first.
    static List<Slot> open(OpenAsk ask, Moments moments) {
        if (ask.muted()) {
            return List.of();
        }
        return all(ask, moments).stream()
                .filter(slot -> slot.raw().isAfter(ask.since()))
                .filter(slot -> slot.unanswered(ask, moments))
                .toList();
    }

    // The local day counts besides the instant: for someone who travelled west this morning's slot
    // comes a second time.
    private boolean unanswered(OpenAsk ask, Moments moments) {
        return ask.told().map(Told::last).stream().allMatch(last -> comesAfter(last, moments));
    }

    private boolean comesAfter(Instant last, Moments moments) {
        var day = moments.dayOf(moments.from(raw));
        return raw.isAfter(last) && day.isAfter(moments.dayOf(last));
    }

    private static List<Slot> all(OpenAsk ask, Moments moments) {
        var slots = new ArrayList<Slot>();
        var resumed = ask.snoozedUntil().map(moments::raw);
        // First, so that on one day the sort leaves the rule that says more behind it.
        resumed.ifPresent(end -> slots.add(new Slot(end, new Reason.Resumed())));
        slots.addAll(
                ask.due().map(due -> dated(due, moments)).orElseGet(() -> undated(ask, moments)));
        resumed.ifPresent(end -> slots.removeIf(slot -> slot.raw().isBefore(end)));
        slots.sort(Comparator.comparing(Slot::raw));
        return slots;
    }

    private static List<Slot> dated(LocalDate due, Moments moments) {
        var spacing = moments.cadence().spacing();
        var slots = new ArrayList<Slot>();
        for (int days : spacing.before()) {
            slots.add(after(due, -days, new Reason.Before(days), moments));
        }
        if (spacing.onTheDay()) {
            slots.add(after(due, 0, new Reason.OnTheDay(), moments));
        }
        for (int days : spacing.overdue()) {
            boolean last = days == spacing.overdue().getLast();
            slots.add(after(due, days, new Reason.Overdue(days, last), moments));
        }
        return slots;
    }

    private static List<Slot> undated(OpenAsk ask, Moments moments) {
        var start = moments.dayOf(ask.since());
        var slots = new ArrayList<Slot>();
        for (int time = 1; time <= UNDATED_TIMES; time++) {
            int days = time * UNDATED_STEP;
            var reason = new Reason.Undated(days, time == UNDATED_TIMES);
            slots.add(after(start, days, reason, moments));
        }
        return slots;
    }

    private static Slot after(LocalDate date, int workingDays, Reason reason, Moments moments) {
        return new Slot(moments.raw(moments.calendar().plusWorkingDays(date, workingDays)), reason);
    }
}
