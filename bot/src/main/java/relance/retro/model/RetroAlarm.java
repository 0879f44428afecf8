package relance.retro.model;

import relance.chat.Id;
import relance.chat.Subject;

/// What retros are woken for.
public enum RetroAlarm {
    /// A phase's deadline.
    NEXT,
    /// A live phase's timer.
    TIMER,
    /// Those who are silent are looked at.
    REMIND,
    VACUUM,
    /// A theme's timer.
    THEME_TIME,
    /// The next retro of a place.
    SERIES;

    public Subject of(Id id) {
        return Subject.of(RetroCommand.FEATURE, this, id);
    }
}
