package relance.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Typed words as a command takes them: texts in quotes, flags in any order, what follows the flag
/// that leads to a date, and the words that are none of it.
///
/// @param flags each that was typed, with the number right after it, if one is
/// @param until the words after the flag that leads to a date, up to the next flag or quote
/// @param rest in their order
public record Flagged<F>(
        List<String> quoted, Map<F, Optional<Integer>> flags, String until, List<String> rest) {
    public Flagged {
        quoted = List.copyOf(quoted);
        flags = Map.copyOf(flags);
        rest = List.copyOf(rest);
    }

    /// What words mean, folded to one spelling.
    ///
    /// @param flags by every word that stands for one
    /// @param until the flag that leads to a date
    /// @param numbered the flag after which a number belongs to it
    /// @param silent small words that only lead to a flag, as in "en direct"
    public record Vocabulary<F>(
            Map<String, F> flags, F until, Optional<F> numbered, List<String> silent) {
        public Vocabulary {
            flags = Map.copyOf(flags);
            silent = List.copyOf(silent);
        }
    }

    public static <F> Flagged<F> read(String words, Vocabulary<F> vocabulary) {
        var quoted = new ArrayList<String>();
        var flags = new LinkedHashMap<F, Optional<Integer>>();
        var until = new ArrayList<String>();
        var rest = new ArrayList<String>();
        boolean readingUntil = false;
        Optional<F> numbered = Optional.empty();
        for (var token : Typed.read(words).tokens()) {
            switch (token) {
                case Typed.Quoted(var text) -> {
                    quoted.add(text);
                    readingUntil = false;
                    numbered = Optional.empty();
                }
                case Typed.Word(var word) -> {
                    var flag = Optional.ofNullable(vocabulary.flags().get(Fold.plain(word)));
                    if (flag.isPresent()) {
                        flags.put(flag.get(), Optional.empty());
                        readingUntil = flag.get().equals(vocabulary.until());
                        numbered = flag.filter(f -> vocabulary.numbered().equals(Optional.of(f)));
                    } else if (numbered.isPresent() && word.matches("\\d{1,3}")) {
                        flags.put(numbered.get(), Optional.of(Integer.parseInt(word)));
                        numbered = Optional.empty();
                    } else {
                        numbered = Optional.empty();
                        if (readingUntil) {
                            until.add(word);
                        } else if (!vocabulary.silent().contains(Fold.plain(word))) {
                            rest.add(word);
                        }
                    }
                }
            }
        }
        return new Flagged<>(quoted, flags, String.join(" ", until), rest);
    }

    public boolean has(F flag) {
        return flags.containsKey(flag);
    }
}
