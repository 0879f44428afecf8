package relance.text;

import static relance.text.Certainty.GONE;
import static relance.text.Certainty.INTRODUCED;
import static relance.text.Certainty.SHORT;
import static relance.text.Certainty.SURE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BiFunction;

/// Days named by their weekday: "friday", "vendredi prochain", "lundi en huit".
final class WeekdayDays {
    private WeekdayDays() {}

    static List<DayShape> shapes() {
        return List.of(
                shape("{whole}", INTRODUCED, WeekdayDays::plain),
                shape("{weekday}", SHORT, WeekdayDays::plain),
                shape("(?:this(?: coming)?|coming|ce) {weekday}", SURE, WeekdayDays::coming),
                shape("next {weekday}", SURE, WeekdayDays::next),
                shape("{weekday} prochain", SURE, WeekdayDays::next),
                shape("{weekday} (?:of )?next week", SURE, WeekdayDays::ofNextWeek),
                shape("next week(?: on)? {weekday}", SURE, WeekdayDays::ofNextWeek),
                shape("{weekday} (?:de )?(?:la )?semaine prochaine", SURE, WeekdayDays::ofNextWeek),
                shape("(?:la )?semaine prochaine {weekday}", SURE, WeekdayDays::ofNextWeek),
                shape("{weekday} week", SURE, weeksAfter(1)),
                shape("{weekday} en huit", SURE, weeksAfter(1)),
                shape("a week (?:on|from) {weekday}", SURE, weeksAfter(1)),
                shape("{weekday} en quinze", SURE, weeksAfter(2)),
                shape("last {weekday}", GONE, WeekdayDays::previous),
                shape("{weekday} (?:dernier|passe)", GONE, WeekdayDays::previous));
    }

    private static DayShape shape(
            String pattern,
            Certainty certainty,
            BiFunction<LocalDate, DayOfWeek, List<LocalDate>> days) {
        return DayShape.days(
                pattern,
                certainty,
                (match, from) ->
                        days.apply(from.today(), DayNames.weekday(match.group("weekday"))));
    }

    private static List<LocalDate> plain(LocalDate today, DayOfWeek weekday) {
        var next = today.with(TemporalAdjusters.next(weekday));
        return today.getDayOfWeek() == weekday ? List.of(today, next) : List.of(next);
    }

    private static List<LocalDate> coming(LocalDate today, DayOfWeek weekday) {
        return List.of(today.with(TemporalAdjusters.nextOrSame(weekday)));
    }

    // Said on Monday, "next Friday" is this week's for some and next week's for others.
    private static List<LocalDate> next(LocalDate today, DayOfWeek weekday) {
        var next = today.with(TemporalAdjusters.next(weekday));
        boolean thisWeek = weekday.compareTo(today.getDayOfWeek()) > 0;
        return thisWeek ? List.of(next, next.plusWeeks(1)) : List.of(next);
    }

    private static List<LocalDate> ofNextWeek(LocalDate today, DayOfWeek weekday) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return List.of(monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private static List<LocalDate> previous(LocalDate today, DayOfWeek weekday) {
        return List.of(today.with(TemporalAdjusters.previous(weekday)));
    }

    private static BiFunction<LocalDate, DayOfWeek, List<LocalDate>> weeksAfter(int weeks) {
        return (today, weekday) ->
                List.of(today.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(weeks));
    }
}
