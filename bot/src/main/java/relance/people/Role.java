package relance.people;

import java.util.Locale;

/// What a person may do beyond taking part.
public enum Role {
    /// Runs the workspace's settings; may change or close anything, and never reads anonymous
    /// answers.
    ADMIN,
    /// Brings recommendations and sets cadences.
    CONSULTANT,
    /// Runs sessions and closes polls early.
    FACILITATOR,
    MEMBER,
    /// Takes part only where invited.
    GUEST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// May change and close what others made.
    public boolean leads() {
        return switch (this) {
            case ADMIN, CONSULTANT, FACILITATOR -> true;
            case MEMBER, GUEST -> false;
        };
    }
}
