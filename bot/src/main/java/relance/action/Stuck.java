package relance.action;

import java.util.Locale;

/// What holds an action up; the words are the owner's and may be empty where the kind says enough.
record Stuck(Kind kind, String on) {
    enum Kind {
        DECISION,
        PERSON,
        MONEY,
        OTHER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static final int LONGEST = 300;
}
