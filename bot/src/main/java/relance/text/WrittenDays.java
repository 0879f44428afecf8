package relance.text;

import static relance.text.Certainty.INTRODUCED;
import static relance.text.Certainty.SURE;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Days written with their numbers: "15 décembre", "Dec 15, 2026", "15/12", "2026-12-15", "le 15".
final class WrittenDays {
    private static final String WEEKDAY = "(?:(?:le |the )?{weekday} )?(?:le |the )?";
    private static final String ORDINARY =
            "(?<month>" + String.join("|", DayNames.ORDINARY_MONTHS) + ")";
    private static final String ONE_TO_31 = "(?<day>0?[1-9]|[12]\\d|3[01])";
    private static final String ORDINAL = "(?:st|nd|rd|th|er)";

    private WrittenDays() {}

    static List<DayShape> shapes() {
        return Stream.concat(inFigures().stream(), inWords().stream()).toList();
    }

    private static List<DayShape> inFigures() {
        return List.of(
                DayShape.days(
                        WEEKDAY + "{year}[/-](?<first>\\d{1,2})[/-](?<second>\\d{1,2})",
                        SURE,
                        WrittenDays::iso),
                DayShape.days(
                        WEEKDAY + "(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]{year}",
                        SURE,
                        WrittenDays::figures),
                DayShape.days(
                        WEEKDAY + "(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{2})",
                        SURE,
                        WrittenDays::figures),
                DayShape.days(
                        WEEKDAY + "(?<first>[0-3]?\\d)/(?<second>[0-3]?\\d)",
                        INTRODUCED,
                        WrittenDays::figures));
    }

    private static List<DayShape> inWords() {
        return List.of(
                dayThenMonth(" {year}", "{month}", SURE),
                dayThenMonth("", ORDINARY, INTRODUCED),
                dayThenMonth("", "{month}", SURE),
                monthThenDay(" {year}", "{month}", SURE),
                monthThenDay("", ORDINARY, INTRODUCED),
                monthThenDay("", "{month}", SURE),
                DayShape.days(
                        "(?:the )?{weekday} (?:le |the )?" + ONE_TO_31 + ORDINAL + "?",
                        INTRODUCED,
                        WrittenDays::dayAlone),
                DayShape.days("le " + ONE_TO_31 + "(?:er)?", SURE, WrittenDays::dayAlone),
                DayShape.days("(?:the )?" + ONE_TO_31 + ORDINAL, INTRODUCED, WrittenDays::dayAlone),
                DayShape.days("the " + ONE_TO_31, INTRODUCED, WrittenDays::dayAlone));
    }

    private static DayShape dayThenMonth(String year, String month, Certainty certainty) {
        return DayShape.days(
                WEEKDAY + "{day}(?: of)? " + month + year, certainty, WrittenDays::named);
    }

    private static DayShape monthThenDay(String year, String month, Certainty certainty) {
        return DayShape.days(
                WEEKDAY + month + " (?:the )?{day}" + year, certainty, WrittenDays::named);
    }

    private static List<LocalDate> iso(Matcher match, Standpoint from) {
        int year = Integer.parseInt(match.group("year"));
        int month = Integer.parseInt(match.group("first"));
        int day = Integer.parseInt(match.group("second"));
        return agreeing(match, YearlessDays.exact(year, month, day));
    }

    private static List<LocalDate> figures(Matcher match, Standpoint from) {
        int first = Integer.parseInt(match.group("first"));
        int second = Integer.parseInt(match.group("second"));
        boolean monthFirst = second > 12 || (first <= 12 && from.monthFirst());
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (month < 1 || month > 12) {
            return List.of();
        }
        return agreeing(match, YearlessDays.of(from, year(match), Month.of(month), day));
    }

    private static List<LocalDate> named(Matcher match, Standpoint from) {
        var month = match.group("month");
        // "mar 15" is mardi le 15 in French, 15 March in English.
        if (month.equals("mar") && from.french() && match.start("month") < match.start("day")) {
            return agreeing("mardi", dayAlone(day(match), from));
        }
        return agreeing(
                match, YearlessDays.of(from, year(match), DayNames.month(month), day(match)));
    }

    private static List<LocalDate> dayAlone(Matcher match, Standpoint from) {
        return agreeing(match, dayAlone(day(match), from));
    }

    private static List<LocalDate> dayAlone(int day, Standpoint from) {
        return YearlessDays.ofThisMonthOrLater(from, day);
    }

    private static int day(Matcher match) {
        return Integer.parseInt(match.group("day"));
    }

    private static @Nullable String year(Matcher match) {
        return match.namedGroups().containsKey("year") ? match.group("year") : null;
    }

    private static List<LocalDate> agreeing(Matcher match, List<LocalDate> days) {
        boolean named = match.namedGroups().containsKey("weekday");
        return agreeing(named ? match.group("weekday") : null, days);
    }

    // "Friday 15 December" on a Tuesday: the number or the weekday is a slip, only its author
    // knows.
    private static List<LocalDate> agreeing(@Nullable String weekday, List<LocalDate> days) {
        if (weekday == null || days.isEmpty()) {
            return days;
        }
        var day = days.getFirst();
        var said = DayNames.weekday(weekday);
        if (day.getDayOfWeek() == said) {
            return days;
        }
        var before = day.with(TemporalAdjusters.previous(said));
        var after = day.with(TemporalAdjusters.next(said));
        boolean afterIsNearer = after.toEpochDay() - day.toEpochDay() <= 3;
        return afterIsNearer ? List.of(day, after) : List.of(before, day);
    }
}
