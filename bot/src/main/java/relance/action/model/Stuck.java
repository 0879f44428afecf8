package relance.action.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds an action up; the words are the owner's and may be empty where the kind says enough.
public record Stuck(Kind kind, String on) {
    public enum Kind {
        DECISION,
        PERSON,
        MONEY,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one of this word; empty for anything else.
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    public static final int LONGEST = 300;
}
