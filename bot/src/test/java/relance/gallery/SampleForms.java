package relance.gallery;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Marks;
import relance.chat.Text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Forms of every kind of field, empty and filled.
public final class SampleForms {
    private static final Optional<Text> NO_HINT = Optional.empty();
    private static final Optional<Text> HINT = Optional.of(Text.plain("As you would say it."));

    private SampleForms() {}

    public static Form everyField() {
        return form(
                new Field.Line("line", Text.plain("Line"), HINT, "", true, 200),
                new Field.Lines("lines", Text.plain("Lines"), NO_HINT, "", false, 3000),
                new Field.Pick("pick", Text.plain("Pick"), NO_HINT, options(3), none(), true),
                new Field.Ticks("ticks", Text.plain("Ticks"), HINT, options(3), List.of(), false),
                new Field.Who("who", Text.plain("Who"), NO_HINT, none(), true),
                new Field.Where("where", Text.plain("Where"), NO_HINT, none(), false),
                new Field.On("on", Text.plain("Day"), NO_HINT, none(), false),
                new Field.At("at", Text.plain("Time"), NO_HINT, none(), false));
    }

    public static Form filled() {
        var words = "Ask " + Marks.of(Stage.ANA) + " <!channel>\n*today* 👩‍👩‍👧";
        return form(
                new Field.Line("line", Text.plain("Line"), NO_HINT, words, true, 200),
                new Field.Lines("lines", Text.plain("Lines"), NO_HINT, words, true, 9000),
                new Field.Pick(
                        "pick", Text.plain("Pick"), NO_HINT, options(6), Optional.of("o4"), true),
                new Field.Ticks(
                        "ticks",
                        Text.plain("Ticks"),
                        NO_HINT,
                        options(11),
                        List.of("o1", "o9"),
                        true),
                new Field.Who("who", Text.plain("Who"), NO_HINT, Optional.of(Stage.BO), true),
                new Field.Where(
                        "where", Text.plain("Where"), NO_HINT, Optional.of(Stage.TEAM), true),
                new Field.On(
                        "on",
                        Text.plain("Day"),
                        NO_HINT,
                        Optional.of(LocalDate.of(2026, 11, 27)),
                        true),
                new Field.At(
                        "at", Text.plain("Time"), NO_HINT, Optional.of(LocalTime.of(9, 5)), true));
    }

    public static Form fortyOptions() {
        return form(
                new Field.Pick("pick", Text.plain("One"), NO_HINT, options(40), none(), true),
                new Field.Ticks("ticks", Text.plain("Any"), NO_HINT, options(40), List.of(), true));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static List<Field.Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Field.Option("o" + i, Text.plain("Option " + (i + 1))))
                .toList();
    }

    private static Form form(Field... fields) {
        return new Form(
                Text.plain("A form with a rather long title"),
                Text.plain("Send"),
                ActionRef.of("sample", "send"),
                Optional.of(Text.plain("Only ").then(Text.strong("you")).then(" see this.")),
                List.of(fields));
    }
}
