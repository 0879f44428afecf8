package relance.text;

import static relance.text.Certainty.INTRODUCED;
import static relance.text.Certainty.SURE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/// Edges of weeks, months and years: "end of week", "fin novembre", "mi-décembre", "next month".
final class PeriodDays {
    private static final String END = "(?:the )?end (?:of )?(?:the |this )?";
    private static final String START = "(?:the )?(?:start|beginning) of ";
    private static final String MONTH_AND_YEAR = "{month}(?: {year})?";

    private PeriodDays() {}

    static List<DayShape> shapes() {
        return List.of(
                edge(
                        "eow|" + END + "week|(?:la )?fin de (?:la |cette )?semaine",
                        SURE,
                        today -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))),
                edge(
                        "(?:the )?end of next week|(?:la )?fin de (?:la )?semaine prochaine",
                        SURE,
                        today -> monday(today).plusDays(11)),
                edge(
                        "next week|(?:la )?semaine prochaine|"
                                + START
                                + "next week|early next week|(?:le )?debut de (?:la )?semaine"
                                + " prochaine",
                        SURE,
                        today -> monday(today).plusWeeks(1)),
                edge("this week|cette semaine", INTRODUCED, PeriodDays::endOfThisWeek),
                edge("this week-?end|ce week-?end", SURE, PeriodDays::weekend),
                edge("(?:the |le )?week-?end", INTRODUCED, PeriodDays::weekend),
                edge(
                        "eom|" + END + "month|(?:la )?fin (?:de|du|de ce) mois",
                        SURE,
                        today -> today.with(TemporalAdjusters.lastDayOfMonth())),
                edge(
                        "(?:the )?end of next month|(?:la )?fin (?:du|de) mois prochain",
                        SURE,
                        today -> YearMonth.from(today).plusMonths(1).atEndOfMonth()),
                edge(
                        "next month|(?:le )?mois prochain|"
                                + START
                                + "next month|early next month|(?:le )?debut (?:du|de) mois"
                                + " prochain",
                        SURE,
                        today -> YearMonth.from(today).plusMonths(1).atDay(1)),
                edge(
                        "eoy|" + END + "year|(?:la )?fin (?:d'|de l'|de cette )annee",
                        SURE,
                        today -> today.with(TemporalAdjusters.lastDayOfYear())),
                edge(
                        "next year|l'annee prochaine|l'an prochain",
                        INTRODUCED,
                        today -> today.with(TemporalAdjusters.firstDayOfNextYear())),
                DayShape.days(
                        "(?:mid[- ]|mi[- ]|(?:the )?middle of )" + MONTH_AND_YEAR,
                        SURE,
                        (match, from) -> within(match, from, 15)),
                DayShape.days(
                        "(?:early |" + START + "|(?:le )?debut (?:de )?|debut d')" + MONTH_AND_YEAR,
                        SURE,
                        (match, from) -> within(match, from, 1)),
                DayShape.days(
                        "(?:(?:the )?end of |(?:la )?fin (?:de |d')?)" + MONTH_AND_YEAR,
                        SURE,
                        PeriodDays::endOfMonth));
    }

    private static DayShape edge(
            String pattern, Certainty certainty, UnaryOperator<LocalDate> fromToday) {
        return DayShape.days(
                pattern, certainty, (match, from) -> List.of(fromToday.apply(from.today())));
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate endOfThisWeek(LocalDate today) {
        var friday = monday(today).plusDays(4);
        return friday.isBefore(today) ? today : friday;
    }

    private static LocalDate weekend(LocalDate today) {
        return today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static List<LocalDate> within(Matcher match, Standpoint from, int day) {
        return YearlessDays.of(
                from, match.group("year"), DayNames.month(match.group("month")), day);
    }

    private static List<LocalDate> endOfMonth(Matcher match, Standpoint from) {
        var month = DayNames.month(match.group("month"));
        return YearlessDays.of(from, match.group("year"), month, 28).stream()
                .map(day -> day.with(TemporalAdjusters.lastDayOfMonth()))
                .toList();
    }
}
