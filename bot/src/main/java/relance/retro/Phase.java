package relance.retro;

import relance.chat.Text;

import java.util.Locale;
import java.util.Optional;

/// What people do in a retro at a time, in order.
enum Phase {
    /// What was promised last time is answered.
    ACTIONS,
    COLLECT,
    /// In a 1-2-4-All, two by two.
    PAIR,
    /// And four by four.
    FOUR,
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

    /// Whether people work on their cards in breakouts.
    boolean inBreakouts() {
        return this == PAIR || this == FOUR;
    }

    boolean after(Phase other) {
        return compareTo(other) > 0;
    }

    Text label() {
        return Text.said("retro.phase." + word());
    }
}
