package relance.cadence;

/// The ways in which nudges are shown.
enum CadenceView {
    /// The private message.
    NUDGE
}
