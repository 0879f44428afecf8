package relance.action.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What one click says, without a form.
public enum Tap {
    TAKE,
    DONE,
    UNDER_WAY;

    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tap> of(String verb) {
        return Stream.of(values()).filter(tap -> tap.verb().equals(verb)).findFirst();
    }
}
