package relance.cadence;

/// What the gate is woken for.
enum CadenceAlarm {
    /// Somebody's next moment has come, or what is asked of them has changed.
    PERSON,
    /// The cadence has changed: everybody's next moment is decided anew.
    EVERYONE
}
