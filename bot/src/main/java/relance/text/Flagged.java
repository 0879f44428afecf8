package relance.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    /// @param numbered the flags after which a number belongs to them
    /// @param silent small words that only lead to a flag, as in "en direct"
    public record Vocabulary<F>(
            Map<String, ? extends F> flags,
            F until,
            Set<? extends F> numbered,
            List<String> silent) {
        public Vocabulary {
            flags = Map.copyOf(flags);
            numbered = Set.copyOf(numbered);
            silent = List.copyOf(silent);
        }

        Optional<F> flag(String word) {
            return Optional.ofNullable(flags.get(Fold.plain(word)));
        }
    }

    public static <F> Flagged<F> read(String words, Vocabulary<F> vocabulary) {
        var walk = new Walk<>(vocabulary);
        for (var token : Typed.read(words).tokens()) {
            switch (token) {
                case Typed.Quoted(var text) -> walk.quoted(text);
                case Typed.Word(var word) -> walk.word(word);
            }
        }
        return walk.read();
    }

    /// One walk along the tokens; it remembers the flag that it comes from.
    private static final class Walk<F> {
        private final Vocabulary<F> vocabulary;
        private final List<String> quoted = new ArrayList<>();
        private final Map<F, Optional<Integer>> flags = new LinkedHashMap<>();
        private final List<String> until = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private boolean readingUntil;
        private Optional<F> justBefore = Optional.empty();

        Walk(Vocabulary<F> vocabulary) {
            this.vocabulary = vocabulary;
        }

        void quoted(String text) {
            quoted.add(text);
            readingUntil = false;
            justBefore = Optional.empty();
        }

        void word(String word) {
            var flag = vocabulary.flag(word);
            if (flag.isPresent()) {
                flags.put(flag.get(), Optional.empty());
                readingUntil = flag.get().equals(vocabulary.until());
                justBefore = flag;
                return;
            }
            var numbered = justBefore.filter(vocabulary.numbered()::contains);
            justBefore = Optional.empty();
            if (numbered.isPresent() && word.matches("\\d{1,3}")) {
                flags.put(numbered.get(), Optional.of(Integer.parseInt(word)));
            } else if (readingUntil) {
                until.add(word);
            } else if (!vocabulary.silent().contains(Fold.plain(word))) {
                rest.add(word);
            }
        }

        Flagged<F> read() {
            return new Flagged<>(quoted, flags, String.join(" ", until), rest);
        }
    }

    public boolean has(F flag) {
        return flags.containsKey(flag);
    }
}
