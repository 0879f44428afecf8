package relance.profile;

import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody's hours as they filled them in, not checked yet.
///
/// @param country a code, or none to have it guessed from the zone
/// @param region a country and one of its regions, or the whole of it; counts only for that country
record HoursDraft(
        Set<DayOfWeek> days,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Optional<LocalTime> quietFrom,
        Optional<LocalTime> quietTo,
        Optional<String> country,
        Optional<Country> region,
        LeaveDraft leave) {

    HoursDraft {
        days = Set.copyOf(days);
    }

    /// What came of checking it.
    sealed interface Checked {
        /// Hours to keep; without a country it is guessed.
        record Good(Calendar hours) implements Checked {}

        /// What is wrong, by field name.
        record Wrong(Map<String, Text> problems) implements Checked {}
    }

    static HoursDraft of(Calendar calendar, boolean countryChosen) {
        return new HoursDraft(
                calendar.workingDays(),
                Optional.of(calendar.from()),
                Optional.of(calendar.to()),
                calendar.quiet().map(QuietHours::from),
                calendar.quiet().map(QuietHours::to),
                countryChosen ? calendar.country().map(Country::code) : Optional.empty(),
                calendar.country(),
                LeaveDraft.NONE);
    }

    /// @param before the leave that is kept already
    Checked check(ZoneId zone, List<Leave> before) {
        var problems = new Problems();
        problems.add(days.isEmpty(), HoursForm.DAYS, "noday");
        problems.add(from.isEmpty(), HoursForm.FROM, "time");
        problems.add(to.isEmpty(), HoursForm.TO, "time");
        var start = from.orElse(LocalTime.NOON);
        var end = to.orElse(LocalTime.NOON);
        problems.add(!start.isBefore(end), HoursForm.TO, "order");
        var quiet = quiet(start, end, problems);
        var off = leave.check(before, problems);
        return problems.none()
                ? new Checked.Good(new Calendar(zone, days, start, end, quiet, kept(zone), off))
                : new Checked.Wrong(problems.byField());
    }

    private Optional<QuietHours> quiet(LocalTime start, LocalTime end, Problems problems) {
        if (quietFrom.isEmpty() || quietTo.isEmpty()) {
            problems.add(quietTo.isPresent(), HoursForm.QUIET_FROM, "half");
            problems.add(quietFrom.isPresent(), HoursForm.QUIET_TO, "half");
            return Optional.empty();
        }
        if (quietFrom.get().equals(quietTo.get())) {
            problems.add(true, HoursForm.QUIET_TO, "same");
            return Optional.empty();
        }
        var quiet = new QuietHours(quietFrom.get(), quietTo.get());
        boolean full = start.isBefore(end) && !Calendar.leavesRoom(start, end, quiet);
        problems.add(full, HoursForm.QUIET_TO, "noroom");
        return Optional.of(quiet);
    }

    /// The country to keep; none where the guess is what is wanted.
    private Optional<Country> kept(ZoneId zone) {
        var guess = Country.guess(zone);
        var code = country.or(() -> guess.map(Country::code));
        var within = region.filter(one -> code.equals(Optional.of(one.code())));
        if (country.isEmpty() && (within.isEmpty() || within.equals(guess))) {
            return Optional.empty();
        }
        return within.or(() -> code.map(Country::of));
    }
}
