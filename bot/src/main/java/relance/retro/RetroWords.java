package relance.retro;

import relance.chat.Text;
import relance.text.Fold;
import relance.text.Typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    // Small words that only lead to a flag: "en direct", "on actions".
    private static final List<String> SILENT = List.of("en", "on", "sur", "les", "the");

    static final RetroDraft EMPTY = read("");

    private RetroWords() {}

    static RetroDraft read(String words) {
        var quoted = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var until = new ArrayList<String>();
        boolean anonymous = false;
        boolean live = false;
        boolean actions = false;
        boolean readingUntil = false;
        Optional<Format> format = Optional.empty();
        for (var token : Typed.read(words).tokens()) {
            switch (token) {
                case Typed.Quoted(var text) -> {
                    quoted.add(text);
                    readingUntil = false;
                }
                case Typed.Word(var word) -> {
                    var flag = Optional.ofNullable(FLAGS.get(Fold.plain(word)));
                    var called = readingUntil ? Optional.<Format>empty() : Format.called(word);
                    if (flag.isPresent()) {
                        readingUntil = flag.get() == Flag.UNTIL;
                        anonymous |= flag.get() == Flag.ANONYMOUS;
                        live |= flag.get() == Flag.LIVE;
                        actions |= flag.get() == Flag.ACTIONS;
                    } else if (called.isPresent()) {
                        format = called;
                    } else if (readingUntil) {
                        until.add(word);
                    } else if (!SILENT.contains(Fold.plain(word))) {
                        unknown.add(word);
                    }
                }
            }
        }
        boolean own = quoted.size() > 1;
        return new RetroDraft(
                quoted.isEmpty() ? "" : quoted.getFirst(),
                own ? Format.OWN : format.orElse(Format.START),
                own ? quoted.subList(1, quoted.size()) : List.of(),
                anonymous,
                live,
                String.join(" ", until),
                "",
                "",
                "",
                actions,
                unknown.stream()
                        .findFirst()
                        .map(word -> Text.said("retro.problem.word", "word", word)));
    }
}
