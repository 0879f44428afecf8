package relance.profile;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.Regions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of "my hours": when a person works, where their holidays come from, and when they are
/// away.
final class HoursForm {
    static final String DAYS = "days";
    static final String FROM = "from";
    static final String TO = "to";
    static final String QUIET_FROM = "quietfrom";
    static final String QUIET_TO = "quietto";
    static final String COUNTRY = "country";
    static final String REGION = "region";
    static final String LEAVE_FROM = "leavefrom";
    static final String LEAVE_TO = "leaveto";
    static final String CANCELLED = "cancelled";

    private static final String GUESS = "guess";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION_OF = Pattern.compile("([A-Z]{2})/([a-z0-9-]{0,40})");

    private HoursForm() {}

    /// @param kept what holds now: its country's regions and its leave can be chosen from
    static Form of(HoursDraft draft, Calendar kept, Locale language) {
        var fields = new ArrayList<Field>();
        fields.add(days(draft));
        fields.add(at(FROM, draft.from(), true));
        fields.add(at(TO, draft.to(), true));
        fields.add(at(QUIET_FROM, draft.quietFrom(), false));
        fields.add(at(QUIET_TO, draft.quietTo(), false));
        fields.add(country(draft, kept.zone(), language));
        kept.country().flatMap(where -> region(draft, where, language)).ifPresent(fields::add);
        fields.add(on(LEAVE_FROM, draft.leaveFrom()));
        fields.add(on(LEAVE_TO, draft.leaveTo()));
        if (!kept.leave().isEmpty()) {
            fields.add(cancelled(draft, kept.leave()));
        }
        return new Form(
                Text.said("profile.hours.title"),
                Text.said("profile.hours.send"),
                ActionRef.of("profile", "keep"),
                Optional.of(Text.said("profile.hours.intro", "zone", kept.zone().getId())),
                fields);
    }

    private static Field days(HoursDraft draft) {
        return new Field.Ticks(
                DAYS,
                label(DAYS),
                Optional.empty(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Field.Option(value(day), HoursCard.day(day)))
                        .toList(),
                draft.days().stream().sorted().map(HoursForm::value).toList(),
                true);
    }

    private static Field country(HoursDraft draft, ZoneId zone, Locale language) {
        var guess =
                new Field.Option(
                        GUESS,
                        Country.guess(zone)
                                .map(where -> Text.plain(HoursCard.named(where, language)))
                                .map(where -> Text.said("profile.hours.guess", "country", where))
                                .orElseGet(() -> Text.said("profile.hours.guess.none")));
        return new Field.Pick(
                COUNTRY,
                label(COUNTRY),
                Optional.empty(),
                Stream.concat(Stream.of(guess), countries(draft, language)).toList(),
                Optional.of(draft.country().orElse(GUESS)),
                true);
    }

    // A country kept from before is offered even where the list no longer has it.
    private static Stream<Field.Option> countries(HoursDraft draft, Locale language) {
        var likely = Regions.likely(language);
        var kept =
                draft.country().map(Country::of).stream()
                        .filter(where -> likely.stream().noneMatch(c -> c.country().equals(where)))
                        .map(where -> new Regions.Choice(where, Regions.name(where, language)));
        return Stream.concat(kept, likely.stream())
                .map(one -> new Field.Option(one.country().code(), Text.plain(one.name())));
    }

    private static Optional<Field> region(HoursDraft draft, Country where, Locale language) {
        var regions = Regions.regions(where.code(), language);
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        var whole =
                new Field.Option(value(Country.of(where.code())), Text.said("profile.hours.whole"));
        var options =
                Stream.concat(
                                Stream.of(whole),
                                regions.stream()
                                        .map(one ->
                                                new Field.Option(
                                                        value(one.country()),
                                                        Text.plain(one.name()))))
                        .toList();
        var chosen =
                draft.region()
                        .map(HoursForm::value)
                        .filter(value -> options.stream().anyMatch(o -> o.value().equals(value)));
        return Optional.of(
                new Field.Pick(
                        REGION,
                        Text.said(
                                "profile.hours.region",
                                "country",
                                Regions.name(Country.of(where.code()), language)),
                        Optional.of(Text.said("profile.hours.region.hint")),
                        options,
                        Optional.of(chosen.orElse(whole.value())),
                        false));
    }

    private static Field cancelled(HoursDraft draft, List<Leave> leave) {
        return new Field.Ticks(
                CANCELLED,
                label(CANCELLED),
                Optional.empty(),
                leave.stream()
                        .map(off -> new Field.Option(off.from().toString(), HoursCard.away(off)))
                        .toList(),
                draft.cancelled().stream().map(LocalDate::toString).toList(),
                false);
    }

    private static Field at(String name, Optional<LocalTime> value, boolean required) {
        return new Field.At(name, label(name), Optional.empty(), value, required);
    }

    private static Field on(String name, Optional<LocalDate> value) {
        return new Field.On(name, label(name), Optional.empty(), value, false);
    }

    private static Text label(String name) {
        return Text.said("profile.hours." + name);
    }

    static HoursDraft draft(Values values) {
        return new HoursDraft(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> values.ticked(DAYS, value(day)))
                        .collect(Collectors.toSet()),
                read(values, FROM, LocalTime::parse),
                read(values, TO, LocalTime::parse),
                read(values, QUIET_FROM, LocalTime::parse),
                read(values, QUIET_TO, LocalTime::parse),
                values.text(COUNTRY).filter(code -> CODE.matcher(code).matches()),
                values.text(REGION).flatMap(HoursForm::region),
                read(values, LEAVE_FROM, LocalDate::parse),
                read(values, LEAVE_TO, LocalDate::parse),
                values.all(CANCELLED).stream()
                        .flatMap(day -> parsed(day, LocalDate::parse).stream())
                        .toList());
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

    // The whole country stands as "FR/".
    private static String value(Country country) {
        return country.code() + "/" + country.region().orElse("");
    }

    private static Optional<Country> region(String value) {
        var matcher = REGION_OF.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var region = Optional.of(matcher.group(2)).filter(name -> !name.isEmpty());
        return Optional.of(new Country(matcher.group(1), region))
                .filter(where -> region.isEmpty() || known(where));
    }

    private static boolean known(Country where) {
        return Regions.regions(where.code(), Locale.ENGLISH).stream()
                .anyMatch(choice -> choice.country().equals(where));
    }
}
