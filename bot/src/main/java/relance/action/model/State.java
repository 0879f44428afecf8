package relance.action.model;

import java.util.Locale;

/// Where an action stands.
public enum State {
    PROPOSED,
    ACCEPTED,
    UNDER_WAY,
    STUCK,
    DONE,
    DROPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean open() {
        return switch (this) {
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK -> true;
            case DONE, DROPPED -> false;
        };
    }

    /// Somebody said yes and is at it.
    public boolean carried() {
        return switch (this) {
            case ACCEPTED, UNDER_WAY, STUCK -> true;
            case PROPOSED, DONE, DROPPED -> false;
        };
    }
}
