package relance.profile;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Text;
import relance.people.Country;
import relance.people.Regions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where somebody's holidays come from, as two fields of the form: a country, and a region of the
/// one that holds now.
record CountryFields(HoursDraft draft, Locale language) {
    static final String COUNTRY = "country";
    static final String REGION = "region";

    private static final String GUESS = "guess";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION_OF = Pattern.compile("([A-Z]{2})/([a-z0-9-]{0,40})");

    Field country(ZoneId zone) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option(GUESS, guess(zone)));
        keptBefore().ifPresent(options::add);
        Regions.likely(language).stream().map(CountryFields::countryOption).forEach(options::add);
        return Field.pick(COUNTRY, said("profile.hours.country"), options)
                .value(draft.country().orElse(GUESS))
                .needed();
    }

    private Text guess(ZoneId zone) {
        return Country.guess(zone)
                .map(where -> HoursCard.named(where, language))
                .map(name -> said("profile.hours.guess").with("country", Text.plain(name)))
                .orElseGet(() -> said("profile.hours.guess.none"));
    }

    /// A country kept from before is offered even where the list no longer has it.
    private Optional<Field.Option> keptBefore() {
        var likely = Regions.likely(language).stream().map(Regions.Choice::country).toList();
        return draft.country()
                .map(Country::of)
                .filter(where -> !likely.contains(where))
                .map(where -> new Regions.Choice(where, Regions.name(where, language)))
                .map(CountryFields::countryOption);
    }

    private static Field.Option countryOption(Regions.Choice choice) {
        return new Field.Option(choice.country().code(), Text.plain(choice.name()));
    }

    /// None where a country's holidays are the same everywhere.
    Optional<Field> region(Country where) {
        var regions = Regions.regions(where.code(), language);
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        var whole = Country.of(where.code());
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option(value(whole), said("profile.hours.whole")));
        regions.stream().map(CountryFields::regionOption).forEach(options::add);
        var label = said("profile.hours.region").with("country", Regions.name(whole, language));
        return Optional.of(
                Field.pick(REGION, label, options)
                        .hint(said("profile.hours.region.hint"))
                        .value(chosen(options).orElse(value(whole))));
    }

    private Optional<String> chosen(List<Field.Option> options) {
        return draft.region()
                .map(CountryFields::value)
                .filter(value -> options.stream().anyMatch(o -> o.value().equals(value)));
    }

    private static Field.Option regionOption(Regions.Choice choice) {
        return new Field.Option(value(choice.country()), Text.plain(choice.name()));
    }

    // The whole country stands as "FR/".
    private static String value(Country country) {
        return country.code() + "/" + country.region().orElse("");
    }

    static boolean isCountry(String value) {
        return CODE.matcher(value).matches();
    }

    static Optional<Country> readRegion(String value) {
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
