package relance.retro.begin;

import relance.chat.Text;
import relance.retro.model.Format;
import relance.text.Flagged;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a typed retro: a title in quotes (with a format of one's own, its columns after it), the
/// format and flags in plain words before or after, in both languages.
final class RetroWords {
    private enum Flag {
        ANONYMOUS,
        LIVE,
        ACTIONS,
        UNTIL
    }

    private static final Map<String, Flag> FLAGS =
            Map.ofEntries(
                    Map.entry("anonymous", Flag.ANONYMOUS),
                    Map.entry("anonyme", Flag.ANONYMOUS),
                    Map.entry("live", Flag.LIVE),
                    Map.entry("direct", Flag.LIVE),
                    Map.entry("actions", Flag.ACTIONS),
                    Map.entry("until", Flag.UNTIL),
                    Map.entry("jusqu'a", Flag.UNTIL),
                    Map.entry("jusqu'au", Flag.UNTIL));

    private static final Flagged.Vocabulary<Flag> VOCABULARY =
            new Flagged.Vocabulary<>(
                    FLAGS, Flag.UNTIL, Set.of(), List.of("en", "on", "sur", "les", "the"));

    static final RetroDraft EMPTY = read("");

    private RetroWords() {}

    static RetroDraft read(String words) {
        var typed = Flagged.read(words, VOCABULARY);
        var quoted = typed.quoted();
        boolean own = quoted.size() > 1;
        return new RetroDraft(
                quoted.isEmpty() ? "" : quoted.getFirst(),
                own
                        ? Format.OWN
                        : typed.rest().stream()
                                .map(Format::called)
                                .flatMap(Optional::stream)
                                .reduce(Format.START, (before, called) -> called),
                own ? quoted.subList(1, quoted.size()) : List.of(),
                typed.has(Flag.ANONYMOUS),
                typed.has(Flag.LIVE),
                typed.until(),
                "",
                "",
                "",
                typed.has(Flag.ACTIONS),
                typed.rest().stream()
                        .filter(word -> Format.called(word).isEmpty())
                        .findFirst()
                        .map(word -> Text.said("retro.problem.word").with("word", word)));
    }
}
