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
final class CardForm {
    static final String PART = "part";
    static final String WORDS = "words";

    private CardForm() {}

    /// @param part the column chosen already
    /// @param edited in the private list of one's own cards
    static Form of(Retro retro, long number, Optional<Integer> part, String words, boolean edited) {
        return new Form(
                Text.said(edited ? "retro.card.change" : "retro.card.write"),
                Text.said("retro.card.send"),
                ActionRef.of("retro", edited ? "change" : "put", retro.id(), number),
                Optional.of(promise(retro)),
                List.of(
                        part(
                                IntStream.range(0, retro.parts().size())
                                        .mapToObj(i ->
                                                new Field.Option(
                                                        Integer.toString(i), retro.part(i)))
                                        .toList(),
                                part),
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
                retro.plan().format() == Format.CIRCLES ? "retro.named.circles" : "retro.named");
    }

    static Field part(List<Field.Option> parts, Optional<Integer> chosen) {
        return new Field.Pick(
                PART,
                Text.said("retro.card.part"),
                Optional.empty(),
                parts,
                chosen.map(String::valueOf),
                true);
    }

    static Field words(String words) {
        return new Field.Lines(
                WORDS,
                Text.said("retro.card.words"),
                Optional.empty(),
                words,
                true,
                Retro.LONGEST_CARD);
    }

    static String typed(Values values) {
        return values.text(WORDS).orElse("").replace("\u0000", "").strip();
    }

    /// What cannot be a column becomes the first.
    static int part(Values values) {
        return values.text(PART)
                .filter(part -> part.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    static Optional<Text> problem(String words) {
        if (words.isEmpty()) {
            return Optional.of(Text.said("retro.problem.card.empty"));
        }
        return words.codePointCount(0, words.length()) > Retro.LONGEST_CARD
                ? Optional.of(Text.said("retro.problem.card.long", "most", Retro.LONGEST_CARD))
                : Optional.empty();
    }
}
