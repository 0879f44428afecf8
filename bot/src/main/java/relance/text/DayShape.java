package relance.text;

import relance.text.DateReading.On;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way to write a day: a pattern over folded words, and the moments that a match can mean.
record DayShape(
        Pattern pattern, Certainty certainty, BiFunction<Matcher, Standpoint, List<On>> moments) {

    // "mercredi le 15 septembre 2026", and a little more.
    private static final int LONGEST = 50;

    private static final List<DayShape> ALL =
            Stream.of(
                            NearDays.shapes(),
                            SpanDays.shapes(),
                            PeriodDays.shapes(),
                            WeekdayDays.shapes(),
                            WrittenDays.shapes())
                    .flatMap(List::stream)
                    .toList();

    /// What the words mean; no moments at all for a day that does not exist, such as 31/02.
    static Optional<Meaning> read(String words, Standpoint from) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        for (var shape : ALL) {
            var match = shape.pattern.matcher(words);
            if (match.matches()) {
                return Optional.of(new Meaning(shape.moments.apply(match, from), shape.certainty));
            }
        }
        return Optional.empty();
    }

    /// A shape that yields days; `{weekday}`, `{month}`, `{number}`, `{day}`, `{year}` are named
    /// groups.
    static DayShape days(
            String pattern,
            Certainty certainty,
            BiFunction<Matcher, Standpoint, List<LocalDate>> days) {
        return moments(
                pattern,
                certainty,
                (match, from) ->
                        days.apply(match, from).stream()
                                .map(day -> new On(day, Optional.empty()))
                                .toList());
    }

    static DayShape moments(
            String pattern,
            Certainty certainty,
            BiFunction<Matcher, Standpoint, List<On>> moments) {
        var full =
                pattern.replace("{weekday}", "(?<weekday>" + DayNames.WEEKDAY + ")")
                        .replace("{whole}", "(?<weekday>" + DayNames.WHOLE_WEEKDAY + ")")
                        .replace("{month}", "(?<month>" + DayNames.MONTH + ")")
                        .replace("{number}", "(?<number>" + DayNames.NUMBER + ")")
                        .replace("{day}", "(?<day>\\d{1,2})(?:st|nd|rd|th|er|e)?")
                        .replace("{year}", "(?<year>\\d{4})");
        return new DayShape(Pattern.compile(full), certainty, moments);
    }
}
