package relance.people;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Public holidays by country and region, from the data of jollyday; safe for any thread.
///
/// A country it does not know has no holidays, and a region it does not know has those of its
/// country: a calendar kept for years must not break when the data drop a code.
public final class Holidays {
    // Jollyday computes any year; these are the ones that a follow-up can reasonably name.
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private static final Set<String> LANGUAGES = Set.of("de", "el", "fr", "nl", "pt", "sv");

    private record CountryYear(Country country, int year) {}

    private static final Map<CountryYear, Map<LocalDate, Holiday>> YEARS =
            new ConcurrentHashMap<>();
    private static final Set<String> KNOWN =
            HolidayManager.getSupportedCalendarCodes().stream()
                    .map(code -> code.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private Holidays() {}

    /// Whether this local day is a public holiday there.
    public static boolean is(Country country, LocalDate day) {
        return year(country, day).containsKey(day);
    }

    /// The holiday's name in a language, English when there is no translation; empty on other days.
    public static Optional<String> name(Country country, LocalDate day, Locale locale) {
        return Optional.ofNullable(year(country, day).get(day))
                .map(holiday -> holiday.getDescription(worded(locale)));
    }

    /// Whether there are holidays for this country at all.
    public static boolean knows(String countryCode) {
        return KNOWN.contains(countryCode);
    }

    /// Asked in a language it lacks, a resource bundle answers in the language of the server; the
    /// root bundle is English.
    static Locale worded(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ROOT;
    }

    // Jollyday promises nothing about threads.
    static synchronized HolidayManager manager(String countryCode) {
        return HolidayManager.getInstance(
                ManagerParameters.create(countryCode.toLowerCase(Locale.ROOT)));
    }

    private static Map<LocalDate, Holiday> year(Country country, LocalDate day) {
        if (!knows(country.code()) || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Map.of();
        }
        return YEARS.computeIfAbsent(new CountryYear(country, day.getYear()), Holidays::compute);
    }

    // One at a time like the above; each year is computed once.
    private static synchronized Map<LocalDate, Holiday> compute(CountryYear wanted) {
        var found = new HashMap<LocalDate, Holiday>();
        var manager = manager(wanted.country().code());
        var region =
                wanted.country().region().map(name -> Regions.key(wanted.country().code(), name));
        // A holiday of next January may be given on this 31 December.
        for (int year = wanted.year() - 1; year <= wanted.year() + 1; year++) {
            for (var holiday :
                    manager.getHolidays(Year.of(year), region.stream().toArray(String[]::new))) {
                if (holiday.getType() != HolidayType.OBSERVANCE) {
                    note(found, holiday.getDate(), holiday);
                    // A holiday at the weekend stays one even where a day of the week is given for
                    // it; one moved from a day of the week leaves an ordinary day behind.
                    if (weekend(holiday.getActualDate())) {
                        note(found, holiday.getActualDate(), holiday);
                    }
                }
            }
        }
        found.keySet().removeIf(day -> day.getYear() != wanted.year());
        return Map.copyOf(found);
    }

    // Two holidays may fall on one day and come in no order; the name must not change by chance.
    private static void note(Map<LocalDate, Holiday> found, LocalDate day, Holiday holiday) {
        found.merge(
                day,
                holiday,
                (one, other) ->
                        one.getPropertiesKey().compareTo(other.getPropertiesKey()) <= 0
                                ? one
                                : other);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
