package relance.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Weekdays, months and small numbers as French and English people write them, folded.
final class DayNames {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        name(WEEKDAYS, DayOfWeek.MONDAY, "monday mon lundi lun");
        name(WEEKDAYS, DayOfWeek.TUESDAY, "tuesday tues tue mardi mar");
        name(WEEKDAYS, DayOfWeek.WEDNESDAY, "wednesday weds wed mercredi mer");
        name(WEEKDAYS, DayOfWeek.THURSDAY, "thursday thurs thur thu jeudi jeu");
        name(WEEKDAYS, DayOfWeek.FRIDAY, "friday fri vendredi vend ven");
        name(WEEKDAYS, DayOfWeek.SATURDAY, "saturday sat samedi sam");
        name(WEEKDAYS, DayOfWeek.SUNDAY, "sunday sun dimanche dim");

        name(MONTHS, Month.JANUARY, "january jan janvier janv");
        name(MONTHS, Month.FEBRUARY, "february feb fevrier fevr fev");
        name(MONTHS, Month.MARCH, "march mar mars");
        name(MONTHS, Month.APRIL, "april apr avril avr");
        name(MONTHS, Month.MAY, "may mai");
        name(MONTHS, Month.JUNE, "june jun juin");
        name(MONTHS, Month.JULY, "july jul juillet juil");
        name(MONTHS, Month.AUGUST, "august aug aout");
        name(MONTHS, Month.SEPTEMBER, "september sept sep septembre");
        name(MONTHS, Month.OCTOBER, "october oct octobre");
        name(MONTHS, Month.NOVEMBER, "november nov novembre");
        name(MONTHS, Month.DECEMBER, "december dec decembre");

        name(NUMBERS, 1, "a an one un une");
        name(NUMBERS, 2, "two deux");
        name(NUMBERS, 3, "three trois");
        name(NUMBERS, 4, "four quatre");
        name(NUMBERS, 5, "five cinq");
        name(NUMBERS, 6, "six");
        name(NUMBERS, 7, "seven sept");
        name(NUMBERS, 8, "eight huit");
        name(NUMBERS, 9, "nine neuf");
        name(NUMBERS, 10, "ten dix");
        name(NUMBERS, 11, "eleven onze");
        name(NUMBERS, 12, "twelve douze");
        name(NUMBERS, 15, "fifteen quinze");
        name(NUMBERS, 20, "twenty vingt");
        name(NUMBERS, 30, "thirty trente");
    }

    /// Month names that are also ordinary words.
    static final Set<String> ORDINARY_MONTHS = Set.of("may", "mar", "mars", "march", "sept", "sep");

    static final String WEEKDAY = alternatives(WEEKDAYS, 0);
    static final String WHOLE_WEEKDAY = alternatives(WEEKDAYS, 5);
    static final String MONTH = alternatives(MONTHS, 0);
    static final String NUMBER = "(?:\\d{1,3}|" + alternatives(NUMBERS, 0) + ")";

    private DayNames() {}

    static DayOfWeek weekday(String name) {
        return known(WEEKDAYS, name);
    }

    static Month month(String name) {
        return known(MONTHS, name);
    }

    static int number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : known(NUMBERS, written);
    }

    private static <T> T known(Map<String, T> names, String name) {
        var meaning = names.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("Not a name: " + name);
        }
        return meaning;
    }

    private static <T> void name(Map<String, T> names, T meaning, String spellings) {
        for (var spelling : List.of(spellings.split(" "))) {
            names.put(spelling, meaning);
        }
    }

    private static String alternatives(Map<String, ?> names, int shortest) {
        return names.keySet().stream()
                .filter(name -> name.length() >= shortest)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
