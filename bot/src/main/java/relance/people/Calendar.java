package relance.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// When one person may be written to: the working hours `from` (included) to `to` (excluded) of the
/// working days in their zone, less quiet hours, public holidays (none without a country) and
/// leave.
public record Calendar(
        ZoneId zone,
        Set<DayOfWeek> workingDays,
        LocalTime from,
        LocalTime to,
        Optional<QuietHours> quiet,
        Optional<Country> country,
        List<Leave> leave) {
    /// Monday to Friday.
    public static final Set<DayOfWeek> WEEK =
            Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /// The farthest that a date may be counted, in working days.
    public static final int FARTHEST = 400;

    public Calendar {
        workingDays = Set.copyOf(workingDays);
        leave = List.copyOf(leave);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one working day.");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Working hours from %s to %s: they must begin before they end."
                            .formatted(from, to));
        }
        if (new OpenHours(from, to, quiet.stream().toList()).never()) {
            throw new IllegalArgumentException(
                    "Quiet hours cover all working hours from %s to %s.".formatted(from, to));
        }
    }

    /// Nine to six, Monday to Friday, with the holidays of the country guessed from the zone.
    public static Calendar standard(ZoneId zone) {
        return new Calendar(
                zone,
                WEEK,
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                Optional.empty(),
                Country.guess(zone),
                List.of());
    }

    /// The same calendar in another zone, keeping country, hours and leave.
    public Calendar in(ZoneId other) {
        return new Calendar(other, workingDays, from, to, quiet, country, leave);
    }

    /// The same calendar with these days off instead.
    public Calendar off(List<Leave> days) {
        return new Calendar(zone, workingDays, from, to, quiet, country, days);
    }

    /// Whether the person works on this day of theirs.
    public boolean worksOn(LocalDate day) {
        return days().contains(day);
    }

    private WorkingDays days() {
        return new WorkingDays(workingDays, country, leave);
    }

    /// The person's local day at this instant.
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /// The instant of a local date and time: the first of two when clocks go back, and when clocks
    /// jump over that time the instant of the jump.
    public Instant at(LocalDate day, LocalTime time) {
        return OpenHours.instants(day.atTime(time), zone).getFirst();
    }

    /// The same instant when the person may be written to then, else the next one when they may.
    public Instant nextAllowed(Instant instant) {
        return nextAllowed(instant, days(), open(List.of()));
    }

    /// Like `nextAllowed(Instant)`, only on some days of the week and with more quiet hours; a
    /// limit that would leave no moment at all is not applied, so that nothing is ever lost.
    public Instant nextAllowed(Instant instant, Set<DayOfWeek> days, QuietHours alsoQuiet) {
        var shared = EnumSet.copyOf(workingDays);
        shared.retainAll(days);
        var limited = shared.isEmpty() ? days() : new WorkingDays(shared, country, leave);
        var hours = open(List.of(alsoQuiet));
        return nextAllowed(instant, limited, hours.never() ? open(List.of()) : hours);
    }

    private OpenHours open(List<QuietHours> alsoQuiet) {
        return new OpenHours(from, to, Stream.concat(quiet.stream(), alsoQuiet.stream()).toList());
    }

    private Instant nextAllowed(Instant instant, WorkingDays days, OpenHours hours) {
        var day = dayOf(instant);
        for (int searched = 0; searched < WorkingDays.SEARCHED; searched++) {
            day = days.afterLeave(day);
            var found =
                    days.contains(day)
                            ? hours.first(day, zone, instant)
                            : Optional.<Instant>empty();
            if (found.isPresent()) {
                return found.get();
            }
            day = day.plusDays(1);
        }
        throw new IllegalStateException(
                "No working moment within %d days after %s in the calendar of zone %s, country %s."
                        .formatted(WorkingDays.SEARCHED, instant, zone, country));
    }

    /// The n-th working day after a date, or before it when negative; the date itself for 0. The
    /// date need not be a working day.
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        if (Math.abs(count) > FARTHEST) {
            throw new IllegalArgumentException(
                    "%d working days from %s: at most %d are counted."
                            .formatted(count, date, FARTHEST));
        }
        return days().plus(date, count);
    }

    /// Whether these quiet hours leave anything of the working hours.
    public static boolean leavesRoom(LocalTime from, LocalTime to, QuietHours quiet) {
        return !new OpenHours(from, to, List.of(quiet)).never();
    }
}
