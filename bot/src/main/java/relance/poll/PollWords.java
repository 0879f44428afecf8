package relance.poll;

import relance.chat.Text;
import relance.text.Flagged;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a typed poll: question and options in quotes, flags in plain words before or after, in
/// both languages.
final class PollWords {
    private enum Flag {
        ANONYMOUS,
        LIVE,
        MANY,
        UNTIL
    }

    private static final Map<String, Flag> FLAGS =
            Map.ofEntries(
                    Map.entry("anonymous", Flag.ANONYMOUS),
                    Map.entry("anonyme", Flag.ANONYMOUS),
                    Map.entry("live", Flag.LIVE),
                    Map.entry("direct", Flag.LIVE),
                    Map.entry("multi", Flag.MANY),
                    Map.entry("multiple", Flag.MANY),
                    Map.entry("plusieurs", Flag.MANY),
                    Map.entry("until", Flag.UNTIL),
                    Map.entry("jusqu'a", Flag.UNTIL),
                    Map.entry("jusqu'au", Flag.UNTIL));

    private static final Flagged.Vocabulary<Flag> VOCABULARY =
            new Flagged.Vocabulary<>(FLAGS, Flag.UNTIL, Optional.of(Flag.MANY), List.of("en"));

    private PollWords() {}

    static PollDraft read(String words) {
        var typed = Flagged.read(words, VOCABULARY);
        var quoted = typed.quoted();
        // No quotes at all: the words are the question, and the form asks for the rest.
        boolean bare = quoted.isEmpty();
        return new PollDraft(
                bare ? String.join(" ", typed.rest()) : quoted.getFirst(),
                bare ? List.of() : quoted.subList(1, quoted.size()),
                Optional.ofNullable(typed.flags().get(Flag.MANY))
                        .map(number -> number.orElse(PollDraft.ALL)),
                typed.has(Flag.ANONYMOUS),
                typed.has(Flag.LIVE),
                typed.until(),
                typed.rest().stream()
                        .filter(word -> !bare)
                        .findFirst()
                        .map(word -> Text.said("poll.problem.word", "word", word)));
    }
}
