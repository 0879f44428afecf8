package relance.retro;

import relance.chat.Text;

import java.util.Locale;
import java.util.Optional;

/// What people do in a retro at a time, in order.
enum Phase {
    /// What was promised last time is answered.
    ACTIONS,
    COLLECT,
    GROUP,
    VOTE,
    DISCUSS,
    AGREE,
    /// Was it worth the time.
    CLOSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for anything else, as in a button that was tampered with.
    static Optional<Phase> of(String word) {
        for (var phase : values()) {
            if (phase.word().equals(word)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    Optional<Phase> next() {
        return this == CLOSE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    Optional<Phase> before() {
        return this == ACTIONS ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    boolean after(Phase other) {
        return compareTo(other) > 0;
    }

    Text label() {
        return Text.said("retro.phase." + word());
    }
}
