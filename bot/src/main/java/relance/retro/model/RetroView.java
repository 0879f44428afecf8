package relance.retro.model;

import relance.chat.Id;
import relance.chat.Subject;

/// The messages in which retros are seen.
public enum RetroView {
    /// The one that is redrawn in each phase.
    RETRO,
    SUMMARY,
    /// One line of what is asked of somebody.
    ASK,
    /// The time for a phase is up.
    TIMEUP,
    /// You lead it now.
    YOURS,
    /// The next one waits until this one is ended.
    WAITS,
    LOST_PLACE,
    LOST_REFUSED,
    LOST_UNCERTAIN,
    /// A theme's own message.
    THEME,
    THEME_TIMEUP,
    /// What a pair or a four has before it.
    BREAKOUT;

    public Subject of(Id id) {
        return Subject.of(RetroCommand.FEATURE, this, id);
    }
}
