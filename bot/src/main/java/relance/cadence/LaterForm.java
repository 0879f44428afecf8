package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;
import relance.text.DateReading;
import relance.text.DateWords;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form that puts a nudge's things off: until tomorrow, Monday, or a day in words.
final class LaterForm {
    static final String UNTIL = "until";
    static final String DAY = "day";
    static final String TOMORROW = "tomorrow";
    static final String MONDAY = "monday";
    static final String OTHER = "other";

    // Farther than this it is not put off but dropped.
    private static final int MOST_MONTHS = 12;

    /// A day, or what is wrong with it as filled in.
    sealed interface Chosen {
        record Until(LocalDate day) implements Chosen {}

        record Unclear(Text problem) implements Chosen {}
    }

    private LaterForm() {}

    static Form of(NudgeId nudge, Text things, Values typed) {
        return new Form(
                Text.said("cadence.later"),
                Text.said("cadence.later.send"),
                ActionRef.of("cadence", "putoff", nudge),
                Optional.of(Text.said("cadence.later.intro", "things", things)),
                List.of(
                        new Field.Pick(
                                UNTIL,
                                Text.said("cadence.later.until"),
                                Optional.empty(),
                                List.of(option(TOMORROW), option(MONDAY), option(OTHER)),
                                Optional.of(typed.text(UNTIL).orElse(TOMORROW)),
                                true),
                        new Field.Line(
                                DAY,
                                Text.said("cadence.later.day"),
                                Optional.of(Text.said("cadence.later.day.hint")),
                                typed.text(DAY).orElse(""),
                                false,
                                100)));
    }

    private static Field.Option option(String value) {
        return new Field.Option(value, Text.said("cadence.later." + value));
    }

    /// Words for a day win over what was picked: whoever typed them meant them.
    static Chosen read(Values values, ZonedDateTime now, Locale language) {
        var today = now.toLocalDate();
        var words = values.text(DAY);
        if (words.isPresent()) {
            return day(words.get(), now, language);
        }
        return switch (values.text(UNTIL).orElse("")) {
            case TOMORROW -> new Chosen.Until(today.plusDays(1));
            case MONDAY -> new Chosen.Until(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            default -> new Chosen.Unclear(Text.said("cadence.problem.day.missing"));
        };
    }

    private static Chosen day(String words, ZonedDateTime now, Locale language) {
        return switch (DateWords.read(words, language, now)) {
            case DateReading.On on -> ahead(on.day(), now.toLocalDate());
            case DateReading.Past past -> ahead(past.day(), now.toLocalDate());
            case DateReading.Ambiguous(var days) ->
                    new Chosen.Unclear(
                            Text.said(
                                    "cadence.problem.day.ambiguous",
                                    "words",
                                    words,
                                    "days",
                                    Text.join(
                                            ", ",
                                            days.stream().map(on -> Text.day(on.day())).toList())));
            case DateReading.NotADate none ->
                    new Chosen.Unclear(Text.said("cadence.problem.day.unclear", "words", words));
        };
    }

    private static Chosen ahead(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return new Chosen.Unclear(Text.said("cadence.problem.day.past", "day", Text.day(day)));
        }
        if (day.isAfter(today.plusMonths(MOST_MONTHS))) {
            return new Chosen.Unclear(Text.said("cadence.problem.day.far", "months", MOST_MONTHS));
        }
        return new Chosen.Until(day);
    }
}
