package relance.profile;

import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody's hours as they filled them in, not checked yet.
///
/// @param country a code, or none to have it guessed from the zone
/// @param region a country and one of its regions, or the whole of it; counts only for that country
/// @param leaveFrom the first of the days off to add, or none
/// @param cancelled the first days of the leave to take back
record HoursDraft(
        Set<DayOfWeek> days,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Optional<LocalTime> quietFrom,
        Optional<LocalTime> quietTo,
        Optional<String> country,
        Optional<Country> region,
        Optional<LocalDate> leaveFrom,
        Optional<LocalDate> leaveTo,
        List<LocalDate> cancelled) {
    // Longer, and it is no leave but a goodbye.
    private static final int LONGEST_LEAVE_YEARS = 2;
    private static final int MOST_LEAVES = 50;

    HoursDraft {
        days = Set.copyOf(days);
        cancelled = List.copyOf(cancelled);
    }

    /// What came of checking it: hours, or what is wrong by field name. Without a country it is
    /// guessed.
    record Checked(Optional<Calendar> hours, Map<String, Text> problems) {}

    static HoursDraft of(Calendar calendar, boolean countryChosen) {
        return new HoursDraft(
                calendar.workingDays(),
                Optional.of(calendar.from()),
                Optional.of(calendar.to()),
                calendar.quiet().map(QuietHours::from),
                calendar.quiet().map(QuietHours::to),
                countryChosen ? calendar.country().map(Country::code) : Optional.empty(),
                calendar.country(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Checked check(ZoneId zone, List<Leave> leave) {
        var problems = new LinkedHashMap<String, Text>();
        if (days.isEmpty()) {
            wrong(problems, HoursForm.DAYS, "noday");
        }
        var start = time(from, HoursForm.FROM, problems);
        var end = time(to, HoursForm.TO, problems);
        if (!start.isBefore(end)) {
            wrong(problems, HoursForm.TO, "order");
        }
        var quiet = quiet(start, end, problems);
        var off = leave(leave, problems);
        return problems.isEmpty()
                ? new Checked(
                        Optional.of(
                                new Calendar(zone, days, start, end, quiet, country(zone), off)),
                        Map.of())
                : new Checked(Optional.empty(), problems);
    }

    private static LocalTime time(
            Optional<LocalTime> time, String field, Map<String, Text> problems) {
        if (time.isEmpty()) {
            wrong(problems, field, "time");
        }
        return time.orElse(LocalTime.NOON);
    }

    private Optional<QuietHours> quiet(LocalTime start, LocalTime end, Map<String, Text> problems) {
        if (quietFrom.isEmpty() && quietTo.isEmpty()) {
            return Optional.empty();
        }
        if (quietFrom.isEmpty() || quietTo.isEmpty()) {
            wrong(
                    problems,
                    quietFrom.isEmpty() ? HoursForm.QUIET_FROM : HoursForm.QUIET_TO,
                    "half");
            return Optional.empty();
        }
        if (quietFrom.get().equals(quietTo.get())) {
            wrong(problems, HoursForm.QUIET_TO, "same");
            return Optional.empty();
        }
        var quiet = new QuietHours(quietFrom.get(), quietTo.get());
        if (start.isBefore(end) && !Calendar.leavesRoom(start, end, quiet)) {
            wrong(problems, HoursForm.QUIET_TO, "noroom");
        }
        return Optional.of(quiet);
    }

    /// The country to keep; none where the guess is what is wanted.
    private Optional<Country> country(ZoneId zone) {
        var guess = Country.guess(zone);
        var code = country.or(() -> guess.map(Country::code));
        var within = region.filter(one -> code.equals(Optional.of(one.code())));
        if (country.isEmpty() && (within.isEmpty() || within.equals(guess))) {
            return Optional.empty();
        }
        return within.or(() -> code.map(Country::of));
    }

    private List<Leave> leave(List<Leave> before, Map<String, Text> problems) {
        var all = new ArrayList<>(before);
        all.removeIf(off -> cancelled.contains(off.from()));
        if (leaveFrom.isEmpty()) {
            if (leaveTo.isPresent()) {
                wrong(problems, HoursForm.LEAVE_FROM, "leave.start");
            }
            return all;
        }
        var first = leaveFrom.get();
        var last = leaveTo.orElse(first);
        if (last.isBefore(first)) {
            wrong(problems, HoursForm.LEAVE_TO, "leave.order");
        } else if (last.isAfter(first.plusYears(LONGEST_LEAVE_YEARS))) {
            wrong(problems, HoursForm.LEAVE_TO, "leave.long");
        } else if (all.size() >= MOST_LEAVES) {
            wrong(problems, HoursForm.LEAVE_FROM, "leave.many");
        } else {
            // The same first day again means the last one was wrong.
            all.removeIf(off -> off.from().equals(first));
            all.add(new Leave(first, last));
            all.sort(Comparator.comparing(Leave::from));
        }
        return all;
    }

    private static void wrong(Map<String, Text> problems, String field, String problem) {
        problems.putIfAbsent(field, Text.said("profile.problem." + problem));
    }
}
