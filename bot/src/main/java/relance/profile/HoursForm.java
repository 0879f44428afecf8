package relance.profile;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;
import relance.people.Calendar;
import relance.people.Leave;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The form of "my hours": when a person works, where their holidays come from, and when they are
/// away.
final class HoursForm {
    static final String DAYS = "days";
    static final String FROM = "from";
    static final String TO = "to";
    static final String QUIET_FROM = "quietfrom";
    static final String QUIET_TO = "quietto";
    static final String LEAVE_FROM = "leavefrom";
    static final String LEAVE_TO = "leaveto";
    static final String CANCELLED = "cancelled";

    private HoursForm() {}

    /// @param kept what holds now: its country's regions and its leave can be chosen from
    static Form of(HoursDraft draft, Calendar kept, Locale language) {
        var where = new CountryFields(draft, language);
        var fields = new ArrayList<Field>();
        fields.add(days(draft));
        fields.add(at(FROM).value(draft.from()).needed());
        fields.add(at(TO).value(draft.to()).needed());
        fields.add(at(QUIET_FROM).value(draft.quietFrom()));
        fields.add(at(QUIET_TO).value(draft.quietTo()));
        fields.add(where.country(kept.zone()));
        kept.country().flatMap(where::region).ifPresent(fields::add);
        fields.add(on(LEAVE_FROM).value(draft.leave().from()));
        fields.add(on(LEAVE_TO).value(draft.leave().to()));
        if (!kept.leave().isEmpty()) {
            fields.add(cancelled(draft, kept.leave()));
        }
        return new Form(
                        said("profile.hours.title"),
                        said("profile.hours.send"),
                        new ProfileCommand.KeepHours().ref(),
                        fields)
                .intro(said("profile.hours.intro").with("zone", kept.zone().getId()));
    }

    private static Field days(HoursDraft draft) {
        var options =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Field.Option(value(day), HoursCard.day(day)));
        return Field.ticks(DAYS, label(DAYS), options.toList())
                .values(draft.days().stream().sorted().map(HoursForm::value).toList())
                .needed();
    }

    private static Field cancelled(HoursDraft draft, List<Leave> leave) {
        var options =
                leave.stream()
                        .map(off -> new Field.Option(off.from().toString(), HoursCard.away(off)));
        var ticked = draft.leave().cancelled().stream().map(LocalDate::toString);
        return Field.ticks(CANCELLED, label(CANCELLED), options.toList()).values(ticked.toList());
    }

    private static Field.At at(String name) {
        return Field.at(name, label(name));
    }

    private static Field.On on(String name) {
        return Field.on(name, label(name));
    }

    private static Text label(String name) {
        return said("profile.hours." + name);
    }

    static HoursDraft draft(Values values) {
        var days =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> values.ticked(DAYS, value(day)))
                        .collect(Collectors.toSet());
        return new HoursDraft(
                days,
                read(values, FROM, LocalTime::parse),
                read(values, TO, LocalTime::parse),
                read(values, QUIET_FROM, LocalTime::parse),
                read(values, QUIET_TO, LocalTime::parse),
                values.text(CountryFields.COUNTRY).filter(CountryFields::isCountry),
                values.text(CountryFields.REGION).flatMap(CountryFields::readRegion),
                leave(values));
    }

    private static LeaveDraft leave(Values values) {
        var cancelled =
                values.all(CANCELLED).stream()
                        .flatMap(day -> parsed(day, LocalDate::parse).stream());
        return new LeaveDraft(
                read(values, LEAVE_FROM, LocalDate::parse),
                read(values, LEAVE_TO, LocalDate::parse),
                cancelled.toList());
    }

    private static <T> Optional<T> read(Values values, String name, Function<String, T> parse) {
        return values.text(name).flatMap(word -> parsed(word, parse));
    }

    private static <T> Optional<T> parsed(String word, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(word));
        } catch (DateTimeException e) {
            // Only a form that was tampered with holds anything else: as good as left empty.
            return Optional.empty();
        }
    }

    private static String value(DayOfWeek day) {
        return Integer.toString(day.getValue());
    }
}
