package relance.poll;

import relance.chat.Text;
import relance.poll.kind.Kind;
import relance.poll.kind.Kinds;
import relance.text.Flagged;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a typed poll: question and options in quotes, flags in plain words before or after, in
/// both languages.
final class PollWords {
    private sealed interface Flag {
        record OfKind(Kind.Maker kind) implements Flag {}
    }

    private enum Setting implements Flag {
        ANONYMOUS,
        LIVE,
        UNTIL
    }

    private static final Flagged.Vocabulary<Flag> VOCABULARY =
            new Flagged.Vocabulary<>(words(), Setting.UNTIL, numbered(), List.of("en"));

    private PollWords() {}

    private static Map<String, Flag> words() {
        var words = new HashMap<String, Flag>();
        words.put("anonymous", Setting.ANONYMOUS);
        words.put("anonyme", Setting.ANONYMOUS);
        words.put("live", Setting.LIVE);
        words.put("direct", Setting.LIVE);
        words.put("until", Setting.UNTIL);
        words.put("jusqu'a", Setting.UNTIL);
        words.put("jusqu'au", Setting.UNTIL);
        for (var kind : Kinds.ALL) {
            kind.typed().forEach(word -> words.put(word, new Flag.OfKind(kind)));
        }
        return words;
    }

    private static Set<Flag> numbered() {
        return Kinds.ALL.stream().map(Flag.OfKind::new).collect(Collectors.toSet());
    }

    static PollDraft read(String words) {
        var typed = Flagged.read(words, VOCABULARY);
        var quoted = typed.quoted();
        // No quotes at all: the words are the question, and the form asks for the rest.
        boolean bare = quoted.isEmpty();
        var kind = kind(typed);
        return new PollDraft(
                bare ? String.join(" ", typed.rest()) : quoted.getFirst(),
                bare ? List.of() : quoted.subList(1, quoted.size()),
                kind.map(Flag.OfKind::kind).orElse(Kinds.usual()),
                kind.flatMap(flag -> typed.flags().getOrDefault(flag, Optional.empty())),
                typed.has(Setting.ANONYMOUS),
                typed.has(Setting.LIVE),
                typed.until(),
                bare ? Optional.empty() : stray(typed));
    }

    private static Optional<Flag.OfKind> kind(Flagged<Flag> typed) {
        return typed.flags().keySet().stream()
                .filter(Flag.OfKind.class::isInstance)
                .map(Flag.OfKind.class::cast)
                .findFirst();
    }

    private static Optional<Text> stray(Flagged<Flag> typed) {
        return typed.rest().stream()
                .findFirst()
                .map(word -> Text.said("poll.problem.word").with("word", word));
    }
}
