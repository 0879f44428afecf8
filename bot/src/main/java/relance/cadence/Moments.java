package relance.cadence;

import relance.people.Calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The moments at which a cadence may write to a person.
///
/// Where cadence and calendar have no day or no hour in common the person's calendar wins: better a
/// nudge on a day that the cadence did not name than one lost.
record Moments(Cadence cadence, Calendar calendar) {
    /// The cadence's time on a local date, allowed or not.
    Instant raw(LocalDate day) {
        return calendar.at(day, cadence.when().at());
    }

    LocalDate dayOf(Instant instant) {
        return calendar.dayOf(instant);
    }

    /// The first moment to write at or after an instant: at the cadence's time or, when that has
    /// passed or is not allowed, later the same day; on another day at the cadence's time again.
    Instant from(Instant earliest) {
        var day = dayOf(earliest);
        var found = allowed(later(earliest, raw(day)));
        var foundDay = dayOf(found);
        if (foundDay.equals(day)) {
            return found;
        }
        var wanted = allowed(later(found, raw(foundDay)));
        // Where the cadence's time comes after the person's hours, their first moment has to do.
        return dayOf(wanted).equals(foundDay) ? wanted : found;
    }

    Instant from(LocalDate day) {
        return from(calendar.at(day, LocalTime.MIDNIGHT));
    }

    private Instant allowed(Instant instant) {
        return calendar.nextAllowed(instant, cadence.when().days(), cadence.quiet().hours());
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
