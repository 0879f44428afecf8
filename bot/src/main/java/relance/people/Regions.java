package relance.people;

import de.focus_shift.jollyday.core.CalendarHierarchy;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The countries and regions that a person may choose from, with names to show.
public final class Regions {
    /// What France calls droit local: Bas-Rhin, Haut-Rhin and Moselle, each given the same two days
    /// by jollyday. One of the three stands for all.
    public static final String ALSACE_MOSELLE = "alsace-moselle";

    private static final String BAS_RHIN = "67";

    // Where every region of jollyday is one that people know by name.
    private static final Set<String> ALL_REGIONS =
            Set.of("AU", "CA", "CH", "DE", "ES", "GB", "IN", "US");
    // Where only a few have days of their own that are worth a line in a form.
    private static final Map<String, List<String>> SOME_REGIONS =
            Map.of(
                    "FR", List.of(ALSACE_MOSELLE),
                    "IT", List.of("32"),
                    "PT", List.of("20", "30"));

    // What jollyday misspells or leaves in another language.
    private static final Map<String, String> CORRECTED =
            Map.ofEntries(
                    Map.entry("US/tn/en", "Tennessee"),
                    Map.entry("US/tn/fr", "Tennessee"),
                    Map.entry("US/ga/fr", "Géorgie"),
                    Map.entry("US/nm/fr", "Nouveau-Mexique"),
                    Map.entry("US/nv/fr", "Nevada"),
                    Map.entry("US/or/fr", "Oregon"),
                    Map.entry("US/pa/fr", "Pennsylvanie"),
                    Map.entry("US/hi/fr", "Hawaï"),
                    Map.entry("US/wv/fr", "Virginie-Occidentale"),
                    Map.entry("US/dc/fr", "District de Columbia"),
                    Map.entry("CA/bc/fr", "Colombie-Britannique"),
                    Map.entry("CA/nb/fr", "Nouveau-Brunswick"),
                    Map.entry("CA/nl/fr", "Terre-Neuve-et-Labrador"),
                    Map.entry("CA/nt/fr", "Territoires du Nord-Ouest"),
                    Map.entry("CA/pe/fr", "Île-du-Prince-Édouard"),
                    Map.entry("DE/rp/fr", "Rhénanie-Palatinat"),
                    Map.entry("DE/nw/fr", "Rhénanie-du-Nord-Westphalie"),
                    Map.entry("DE/ni/fr", "Basse-Saxe"),
                    Map.entry("DE/mv/fr", "Mecklembourg-Poméranie-Occidentale"),
                    Map.entry("CH/ne/en", "Neuchâtel"),
                    Map.entry("CH/bs/fr", "Bâle-Ville"),
                    Map.entry("CH/nw/fr", "Nidwald"),
                    Map.entry("CH/ow/fr", "Obwald"),
                    Map.entry("ES/an/en", "Andalusia"),
                    Map.entry("ES/cl/fr", "Castille-et-León"),
                    Map.entry("ES/cm/fr", "Castille-La Manche"),
                    Map.entry("ES/pv/en", "Basque Country"),
                    Map.entry("ES/pv/fr", "Pays basque"),
                    Map.entry("ES/ri/en", "La Rioja"),
                    Map.entry("GB/sct/fr", "Écosse"),
                    Map.entry("ES/ib/en", "Balearic Islands"),
                    Map.entry("IN/od/fr", "Odisha"),
                    Map.entry("IN/py/fr", "Pondichéry"),
                    Map.entry("IN/uk/fr", "Uttarakhand"),
                    Map.entry("IT/32/fr", "Tyrol du Sud"));

    /// One line of a form: the value and its name in the language asked for.
    public record Choice(Country country, String name) {}

    private Regions() {}

    /// All countries with known holidays, sorted by name in this language.
    public static List<Choice> countries(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(Holidays::knows)
                .map(Country::of)
                .map(country -> new Choice(country, name(country, locale)))
                .sorted(byName(locale))
                .toList();
    }

    /// The countries whose clocks are in our table, few enough for one list of a form; sorted by
    /// name.
    public static List<Choice> likely(Locale locale) {
        var codes =
                ZoneCountries.all().values().stream()
                        .map(Country::code)
                        .collect(Collectors.toSet());
        return countries(locale).stream()
                .filter(choice -> codes.contains(choice.country().code()))
                .toList();
    }

    /// The regions of a country that have days of their own, sorted by name; empty for most
    /// countries.
    public static List<Choice> regions(String countryCode, Locale locale) {
        return codes(countryCode).stream()
                .map(code -> Country.of(countryCode, code))
                .map(country -> new Choice(country, name(country, locale)))
                .sorted(byName(locale))
                .toList();
    }

    /// The name of a country, or of its region when one is given; a code we have no name for is
    /// shown as it is.
    public static String name(Country country, Locale locale) {
        return country.region()
                .map(region -> regionName(country.code(), region, locale))
                .orElseGet(() -> displayCountry(country.code(), locale));
    }

    /// The word for a region in jollyday's own data.
    static String key(String countryCode, String region) {
        return countryCode.equals("FR") && region.equals(ALSACE_MOSELLE) ? BAS_RHIN : region;
    }

    private static List<String> codes(String countryCode) {
        if (ALL_REGIONS.contains(countryCode)) {
            return List.copyOf(children(countryCode).keySet());
        }
        return SOME_REGIONS.getOrDefault(countryCode, List.of());
    }

    private static String regionName(String countryCode, String region, Locale locale) {
        if (countryCode.equals("FR") && region.equals(ALSACE_MOSELLE)) {
            return "Alsace-Moselle";
        }
        var language = locale.getLanguage().equals("fr") ? "fr" : "en";
        var corrected = CORRECTED.get("%s/%s/%s".formatted(countryCode, region, language));
        if (corrected != null) {
            return corrected;
        }
        var known = Holidays.knows(countryCode) ? children(countryCode).get(region) : null;
        return known == null ? region : known.getDescription(Holidays.worded(locale));
    }

    private static Map<String, CalendarHierarchy> children(String countryCode) {
        return Holidays.manager(countryCode).getCalendarHierarchy().getChildren();
    }

    private static String displayCountry(String countryCode, Locale locale) {
        return Locale.of("", countryCode).getDisplayCountry(locale);
    }

    private static Comparator<Choice> byName(Locale locale) {
        Function<Choice, String> name = Choice::name;
        return Comparator.comparing(name, Collator.getInstance(locale));
    }
}
