package relance.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The days on which somebody works: some days of the week, less public holidays (none without a
/// country) and leave.
record WorkingDays(Set<DayOfWeek> week, Optional<Country> country, List<Leave> leave) {
    /// Leave is stepped over without being counted: it may last years, and it ends.
    static final int SEARCHED = 400;

    boolean contains(LocalDate day) {
        return week.contains(day.getDayOfWeek())
                && leaveOn(day).isEmpty()
                && country.stream().noneMatch(where -> Holidays.is(where, day));
    }

    /// The n-th one after a date, or before it when negative; the date itself for 0. The date need
    /// not be a working day.
    LocalDate plus(LocalDate date, int count) {
        int step = Integer.signum(count);
        var day = date;
        for (int left = Math.abs(count); left > 0; left--) {
            day = next(day, step);
        }
        return day;
    }

    private LocalDate next(LocalDate date, int step) {
        var day = date;
        for (int searched = 0; searched <= SEARCHED; searched++) {
            var following = day.plusDays(step);
            day = step > 0 ? afterLeave(following) : beforeLeave(following);
            if (contains(day)) {
                return day;
            }
        }
        throw new IllegalStateException(
                "No working day within %d days of %s, country %s."
                        .formatted(SEARCHED, day, country));
    }

    /// This day, or the first one after the leave that covers it.
    LocalDate afterLeave(LocalDate day) {
        var free = day;
        for (var off = leaveOn(free); off.isPresent(); off = leaveOn(free)) {
            free = off.get().to().plusDays(1);
        }
        return free;
    }

    private LocalDate beforeLeave(LocalDate day) {
        var free = day;
        for (var off = leaveOn(free); off.isPresent(); off = leaveOn(free)) {
            free = off.get().from().minusDays(1);
        }
        return free;
    }

    private Optional<Leave> leaveOn(LocalDate day) {
        return leave.stream().filter(off -> off.covers(day)).findFirst();
    }
}
