package relance.text;

import static relance.text.Certainty.GONE;
import static relance.text.Certainty.SURE;

import relance.text.DateReading.On;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// A stretch of time from now: "in 3 days", "sous quinzaine", "dans 2 heures".
final class SpanDays {
    private static final String IN =
            "(?:in|within|dans|sous|d'ici(?: a)?) (?:about |around |environ )?";
    private static final String DAYS = "days?|d|jours?|j";
    private static final String WEEKS = "weeks?|w|semaines?|sem";
    private static final String MONTHS = "months?|mois";
    private static final String YEARS = "years?|ans?|annees?";
    private static final String LATER = " from (?:now|today)";

    private SpanDays() {}

    static List<DayShape> shapes() {
        return List.of(
                // In French fifteen days are two weeks, counted with both ends.
                fixed(IN + "(?:15|quinze) ?(?:jours|j)", 14),
                fixed("(?:dans|sous|d'ici) (?:la |une )?quinzaine|in a fortnight", 14),
                fixed("(?:dans|sous|d'ici) (?:une )?huitaine", 7),
                span(DAYS, ChronoUnit.DAYS),
                span(WEEKS, ChronoUnit.WEEKS),
                span(MONTHS, ChronoUnit.MONTHS),
                span(YEARS, ChronoUnit.YEARS),
                later(DAYS, ChronoUnit.DAYS),
                later(WEEKS, ChronoUnit.WEEKS),
                later(MONTHS, ChronoUnit.MONTHS),
                fixed("in (?:a )?couple (?:of )?days", 2),
                fixed("in (?:a )?couple (?:of )?weeks", 14),
                ago(DAYS, ChronoUnit.DAYS),
                ago(WEEKS, ChronoUnit.WEEKS),
                ago(MONTHS, ChronoUnit.MONTHS),
                DayShape.moments(
                        IN + "{number} ?(?:hours?|hrs?|h|heures?)",
                        SURE,
                        (match, from) -> clock(from.now().plusHours(number(match)))),
                DayShape.moments(
                        IN + "{number} ?(?:minutes|mins?|mn)",
                        SURE,
                        (match, from) -> clock(from.now().plusMinutes(number(match)))),
                DayShape.moments(
                        IN + "(?:half an hour|une demi[- ]heure)",
                        SURE,
                        (match, from) -> clock(from.now().plusMinutes(30))));
    }

    private static DayShape fixed(String pattern, int days) {
        return DayShape.days(pattern, SURE, (match, from) -> List.of(from.today().plusDays(days)));
    }

    private static DayShape span(String names, ChronoUnit unit) {
        return counted(IN + "{number} ?(?:" + names + ")", Certainty.SURE, unit, 1);
    }

    private static DayShape later(String names, ChronoUnit unit) {
        return counted("{number} (?:" + names + ")" + LATER, SURE, unit, 1);
    }

    private static DayShape ago(String names, ChronoUnit unit) {
        var words = "{number} (?:" + names + ") ago|il y a (?<count>" + DayNames.NUMBER + ") (?:";
        return counted(words + names + ")", GONE, unit, -1);
    }

    private static DayShape counted(
            String pattern, Certainty certainty, ChronoUnit unit, int direction) {
        return DayShape.days(
                pattern,
                certainty,
                (match, from) -> List.of(shifted(from, (long) direction * number(match), unit)));
    }

    private static LocalDate shifted(Standpoint from, long amount, ChronoUnit unit) {
        return from.today().plus(amount, unit);
    }

    private static int number(Matcher match) {
        var number = match.group("number");
        return DayNames.number(number == null ? match.group("count") : number);
    }

    // Added to the instant, so that two hours stay two hours across a change of clocks.
    private static List<On> clock(ZonedDateTime moment) {
        return List.of(
                new On(
                        moment.toLocalDate(),
                        Optional.of(moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES))));
    }
}
