package relance.profile;

import relance.people.Leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Days off as somebody filled them in, not checked yet.
///
/// @param from the first of the days off to add, or none
/// @param cancelled the first days of the leave to take back
record LeaveDraft(Optional<LocalDate> from, Optional<LocalDate> to, List<LocalDate> cancelled) {
    static final LeaveDraft NONE = new LeaveDraft(Optional.empty(), Optional.empty(), List.of());

    // Longer, and it is no leave but a goodbye.
    private static final int LONGEST_YEARS = 2;
    private static final int MOST = 50;

    LeaveDraft {
        cancelled = List.copyOf(cancelled);
    }

    /// All leave from now on; what is wrong with it goes to the problems.
    List<Leave> check(List<Leave> before, Problems problems) {
        var all = new ArrayList<>(before);
        all.removeIf(off -> cancelled.contains(off.from()));
        if (from.isEmpty()) {
            problems.add(to.isPresent(), HoursForm.LEAVE_FROM, "leave.start");
            return all;
        }
        var first = from.get();
        var last = to.orElse(first);
        boolean backwards = last.isBefore(first);
        boolean tooLong = last.isAfter(first.plusYears(LONGEST_YEARS));
        boolean tooMany = all.size() >= MOST;
        problems.add(backwards, HoursForm.LEAVE_TO, "leave.order");
        problems.add(tooLong, HoursForm.LEAVE_TO, "leave.long");
        problems.add(!backwards && !tooLong && tooMany, HoursForm.LEAVE_FROM, "leave.many");
        return backwards || tooLong || tooMany ? all : with(all, new Leave(first, last));
    }

    /// The same first day again means the last one was wrong.
    private static List<Leave> with(List<Leave> all, Leave added) {
        var more = new ArrayList<>(all);
        more.removeIf(off -> off.from().equals(added.from()));
        more.add(added);
        more.sort(Comparator.comparing(Leave::from));
        return more;
    }
}
