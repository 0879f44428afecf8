package relance.cadence;

/// What is shown of the cadence.
enum CadenceView {
    /// The private message about all that was due at one moment.
    NUDGE
}
