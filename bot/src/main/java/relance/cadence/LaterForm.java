package relance.cadence;

import static relance.chat.Text.said;

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
        var options = List.of(option(TOMORROW), option(MONDAY), option(OTHER));
        var until =
                Field.pick(UNTIL, said("cadence.later.until"), options)
                        .value(typed.text(UNTIL).orElse(TOMORROW))
                        .needed();
        var day =
                Field.line(DAY, said("cadence.later.day"))
                        .hint(said("cadence.later.day.hint"))
                        .value(typed.text(DAY).orElse(""));
        var putOff = new CadenceCommand.PutOff(nudge).ref();
        return new Form(
                        said("cadence.later"),
                        said("cadence.later.send"),
                        putOff,
                        List.of(until, day))
                .intro(said("cadence.later.intro").with("things", things));
    }

    private static Field.Option option(String value) {
        return new Field.Option(value, said("cadence.later." + value));
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
            default -> new Chosen.Unclear(said("cadence.problem.day.missing"));
        };
    }

    private static Chosen day(String words, ZonedDateTime now, Locale language) {
        return switch (DateWords.read(words, language, now)) {
            case DateReading.On on -> ahead(on.day(), now.toLocalDate());
            case DateReading.Past past -> ahead(past.day(), now.toLocalDate());
            case DateReading.Ambiguous(var days) -> new Chosen.Unclear(ambiguous(words, days));
            case DateReading.NotADate _ ->
                    new Chosen.Unclear(said("cadence.problem.day.unclear").with("words", words));
        };
    }

    private static Text ambiguous(String words, List<DateReading.On> days) {
        var said = days.stream().map(on -> Text.day(on.day())).toList();
        return said("cadence.problem.day.ambiguous")
                .with("words", words)
                .with("days", Text.join(", ", said));
    }

    private static Chosen ahead(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return new Chosen.Unclear(said("cadence.problem.day.past").with("day", Text.day(day)));
        }
        if (day.isAfter(today.plusMonths(MOST_MONTHS))) {
            return new Chosen.Unclear(said("cadence.problem.day.far").with("months", MOST_MONTHS));
        }
        return new Chosen.Until(day);
    }
}
