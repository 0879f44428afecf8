package relance.poll;

import relance.chat.Text;
import relance.text.Fold;
import relance.text.Typed;

import java.util.ArrayList;
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

    // Small words that only lead to a flag: "en direct".
    private static final List<String> SILENT = List.of("en");

    private PollWords() {}

    static PollDraft read(String words) {
        var quoted = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var until = new StringBuilder();
        boolean anonymous = false;
        boolean live = false;
        Optional<Integer> most = Optional.empty();
        boolean readingUntil = false;
        var tokens = Typed.read(words).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case Typed.Quoted(var text) -> {
                    quoted.add(text);
                    readingUntil = false;
                }
                case Typed.Word(var word) -> {
                    var flag = Optional.ofNullable(FLAGS.get(Fold.plain(word)));
                    if (flag.isPresent()) {
                        readingUntil = flag.get() == Flag.UNTIL;
                        switch (flag.get()) {
                            case ANONYMOUS -> anonymous = true;
                            case LIVE -> live = true;
                            case MANY -> {
                                var number = number(tokens, i + 1);
                                most = Optional.of(number.orElse(PollDraft.ALL));
                                i += number.isPresent() ? 1 : 0;
                            }
                            case UNTIL -> {}
                        }
                    } else if (readingUntil) {
                        until.append(until.isEmpty() ? "" : " ").append(word);
                    } else if (!SILENT.contains(Fold.plain(word))) {
                        unknown.add(word);
                    }
                }
            }
        }
        if (quoted.isEmpty()) {
            // No quotes at all: the words are the question, and the form asks for the rest.
            return new PollDraft(
                    String.join(" ", unknown),
                    List.of(),
                    most,
                    anonymous,
                    live,
                    until.toString(),
                    Optional.empty());
        }
        return new PollDraft(
                quoted.getFirst(),
                quoted.subList(1, quoted.size()),
                most,
                anonymous,
                live,
                until.toString(),
                unknown.stream()
                        .findFirst()
                        .map(word -> Text.said("poll.problem.word", "word", word)));
    }

    private static Optional<Integer> number(List<Typed.Token> tokens, int index) {
        if (index < tokens.size()
                && tokens.get(index) instanceof Typed.Word(var word)
                && word.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(word));
        }
        return Optional.empty();
    }
}
