package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.Text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people do in a retro at a time, in order.
public enum Phase {
    /// Last time's commitments are answered.
    ACTIONS,
    COLLECT(Writing.ALONE),
    /// In a 1-2-4-All, two by two.
    PAIR(Writing.TOGETHER),
    /// And four by four.
    FOUR(Writing.TOGETHER),
    GROUP,
    VOTE,
    DISCUSS,
    AGREE,
    /// Was it worth the time.
    CLOSE;

    private enum Writing {
        NOT,
        ALONE,
        TOGETHER
    }

    private final Writing writing;

    Phase() {
        this(Writing.NOT);
    }

    Phase(Writing writing) {
        this.writing = writing;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for anything else, as in a button that was tampered with.
    public static Optional<Phase> of(String word) {
        return Arrays.stream(values()).filter(phase -> phase.word().equals(word)).findFirst();
    }

    /// Whether stickies are written and changed.
    public boolean writes() {
        return writing != Writing.NOT;
    }

    /// Whether people work on their stickies in breakouts.
    public boolean inBreakouts() {
        return writing == Writing.TOGETHER;
    }

    /// Whether everybody may see what was written.
    public boolean showsAll() {
        return after(COLLECT) && !writes();
    }

    public boolean after(Phase other) {
        return compareTo(other) > 0;
    }

    public Text label() {
        return said("retro.phase." + word());
    }
}
