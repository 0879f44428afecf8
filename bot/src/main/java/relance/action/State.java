package relance.action;

import java.util.Locale;

/// Where an action stands.
enum State {
    PROPOSED,
    ACCEPTED,
    UNDER_WAY,
    STUCK,
    DONE,
    DROPPED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean open() {
        return switch (this) {
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK -> true;
            case DONE, DROPPED -> false;
        };
    }

    /// Somebody said yes and is at it.
    boolean carried() {
        return switch (this) {
            case ACCEPTED, UNDER_WAY, STUCK -> true;
            case PROPOSED, DONE, DROPPED -> false;
        };
    }
}
