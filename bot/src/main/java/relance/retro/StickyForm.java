package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The form of one card.
final class StickyForm {
    static final String COLUMN = "column";
    static final String WORDS = "words";

    private StickyForm() {}

    /// @param column the column chosen already
    /// @param edited in the private list of one's own cards
    static Form of(
            Retro retro, long number, Optional<Integer> column, String words, boolean edited) {
        return new Form(
                Text.said(edited ? "retro.sticky.change" : "retro.sticky.write"),
                Text.said("retro.sticky.send"),
                ActionRef.of("retro", edited ? "change" : "put", retro.id(), number),
                Optional.of(promise(retro)),
                List.of(
                        column(
                                IntStream.range(0, retro.columns().size())
                                        .mapToObj(i ->
                                                new Field.Option(
                                                        Integer.toString(i), retro.column(i)))
                                        .toList(),
                                column),
                        words(words)));
    }

    /// The same sentence wherever something is written.
    static Text promise(Retro retro) {
        if (retro.anonymous()) {
            return Text.said("retro.promise");
        }
        if (retro.phase() == Phase.VOTE) {
            return Text.said("retro.named.dots");
        }
        return Text.said(
                retro.plan().format() == Format.BREAKOUTS
                        ? "retro.named.breakouts"
                        : "retro.named");
    }

    static Field column(List<Field.Option> columns, Optional<Integer> chosen) {
        return new Field.Pick(
                COLUMN,
                Text.said("retro.sticky.column"),
                Optional.empty(),
                columns,
                chosen.map(String::valueOf),
                true);
    }

    static Field words(String words) {
        return new Field.Lines(
                WORDS,
                Text.said("retro.sticky.words"),
                Optional.empty(),
                words,
                true,
                Retro.LONGEST_STICKY);
    }

    static String typed(Values values) {
        return values.text(WORDS).orElse("").replace("\u0000", "").strip();
    }

    /// What cannot be a column becomes the first.
    static int column(Values values) {
        return values.text(COLUMN)
                .filter(column -> column.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    static Optional<Text> problem(String words) {
        if (words.isEmpty()) {
            return Optional.of(Text.said("retro.problem.sticky.empty"));
        }
        return words.codePointCount(0, words.length()) > Retro.LONGEST_STICKY
                ? Optional.of(Text.said("retro.problem.sticky.long", "most", Retro.LONGEST_STICKY))
                : Optional.empty();
    }
}
