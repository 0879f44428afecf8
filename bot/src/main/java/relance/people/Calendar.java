package relance.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
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

    // Leave is stepped over without being counted: it may last years, and it ends.
    private static final int SEARCHED_DAYS = 400;

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
        if (opening(from, to, quiet.stream().toList()).isEmpty()) {
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
        return workingDays.contains(day.getDayOfWeek())
                && leave.stream().noneMatch(off -> off.covers(day))
                && country.stream().noneMatch(where -> Holidays.is(where, day));
    }

    /// The person's local day at this instant.
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /// The instant of a local date and time: the first of two when clocks go back, and when clocks
    /// jump over that time the instant of the jump.
    public Instant at(LocalDate day, LocalTime time) {
        return instantsOf(day.atTime(time)).getFirst();
    }

    /// The same instant when the person may be written to then, else the next one when they may.
    public Instant nextAllowed(Instant instant) {
        return nextAllowed(instant, workingDays, List.of());
    }

    /// Like `nextAllowed(Instant)`, only on some days of the week and with more quiet hours; a
    /// limit that would leave no moment at all is not applied, so that nothing is ever lost.
    public Instant nextAllowed(Instant instant, Set<DayOfWeek> days, QuietHours alsoQuiet) {
        var shared = EnumSet.copyOf(workingDays);
        shared.retainAll(days);
        var both = Stream.concat(quiet.stream(), Stream.of(alsoQuiet)).toList();
        return nextAllowed(
                instant,
                shared.isEmpty() ? workingDays : shared,
                opening(from, to, both).isEmpty() ? List.of() : List.of(alsoQuiet));
    }

    private Instant nextAllowed(Instant instant, Set<DayOfWeek> days, List<QuietHours> more) {
        var hushed = Stream.concat(quiet.stream(), more.stream()).toList();
        var day = dayOf(instant);
        for (int searched = 0; searched < SEARCHED_DAYS; searched++) {
            day = afterLeave(day);
            if (days.contains(day.getDayOfWeek()) && worksOn(day)) {
                var found = openings(day, instant, hushed);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            day = day.plusDays(1);
        }
        throw new IllegalStateException(
                "No working moment within %d days after %s in the calendar of zone %s, country %s."
                        .formatted(SEARCHED_DAYS, instant, zone, country));
    }

    /// The n-th working day after a date, or before it when negative; the date itself for 0. The
    /// date need not be a working day.
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        if (Math.abs(count) > FARTHEST) {
            throw new IllegalArgumentException(
                    "%d working days from %s: at most %d are counted."
                            .formatted(count, date, FARTHEST));
        }
        int step = Integer.signum(count);
        int left = Math.abs(count);
        int searched = 0;
        var day = date;
        while (left > 0) {
            var next = day.plusDays(step);
            day = step > 0 ? afterLeave(next) : beforeLeave(next);
            if (worksOn(day)) {
                left--;
                searched = 0;
            } else if (++searched > SEARCHED_DAYS) {
                throw new IllegalStateException(
                        "No working day within %d days of %s, country %s."
                                .formatted(SEARCHED_DAYS, day, country));
            }
        }
        return day;
    }

    private LocalDate afterLeave(LocalDate day) {
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

    /// The first open instant of a working day at or after `earliest`.
    ///
    /// Hours can only open at the ends of a closed stretch or where the clocks change, so those
    /// instants and `earliest` itself are all there is to look at.
    private Optional<Instant> openings(LocalDate day, Instant earliest, List<QuietHours> hushed) {
        var candidates = new ArrayList<Instant>();
        candidates.add(earliest);
        candidates.addAll(instantsOf(day.atTime(from)));
        hushed.forEach(hours -> candidates.addAll(instantsOf(day.atTime(hours.to()))));
        var midnight = at(day, LocalTime.MIDNIGHT);
        Optional.ofNullable(zone.getRules().nextTransition(midnight))
                .map(ZoneOffsetTransition::getInstant)
                .ifPresent(candidates::add);
        return candidates.stream()
                .filter(instant -> !instant.isBefore(earliest))
                .filter(instant -> dayOf(instant).equals(day))
                .filter(instant -> open(LocalTime.ofInstant(instant, zone), from, to, hushed))
                .min(Instant::compareTo);
    }

    private List<Instant> instantsOf(LocalDateTime local) {
        var rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty()
                ? List.of(rules.getTransition(local).getInstant())
                : offsets.stream().map(local::toInstant).toList();
    }

    private static boolean open(
            LocalTime time, LocalTime from, LocalTime to, List<QuietHours> hushed) {
        return !time.isBefore(from)
                && time.isBefore(to)
                && hushed.stream().noneMatch(hours -> hours.covers(time));
    }

    /// Whether these quiet hours leave anything of the working hours.
    public static boolean leavesRoom(LocalTime from, LocalTime to, QuietHours quiet) {
        return opening(from, to, List.of(quiet)).isPresent();
    }

    private static Optional<LocalTime> opening(
            LocalTime from, LocalTime to, List<QuietHours> hushed) {
        return Stream.concat(Stream.of(from), hushed.stream().map(QuietHours::to))
                .filter(time -> open(time, from, to, hushed))
                .min(LocalTime::compareTo);
    }
}
