package relance.teams.render;

import java.util.Locale;
import java.util.Optional;

/// The id of an input: what kind of field it is, since what comes back does not tell, and the
/// field's name.
public record InputId(Kind kind, String field) {
    public enum Kind {
        TEXT,
        PICK,
        TICKS,
        WHO,
        WHERE,
        ON,
        AT
    }

    String write() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + field;
    }

    /// Empty for what is none of ours.
    public static Optional<InputId> read(String id) {
        for (var kind : Kind.values()) {
            var start = new InputId(kind, "").write();
            if (id.startsWith(start)) {
                return Optional.of(new InputId(kind, id.substring(start.length())));
            }
        }
        return Optional.empty();
    }
}
