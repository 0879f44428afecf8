package relance.poll;

/// The ways in which a poll is shown.
enum PollView {
    /// The shared message.
    POLL,
    /// The line of a private message for whoever has not answered.
    ASK,
    /// How it ended, for whoever asked it.
    OUTCOME,
    /// Its place is gone.
    LOST_PLACE,
    /// It could not be posted.
    LOST_REFUSED,
    /// Nobody knows whether it was posted.
    LOST_UNCERTAIN
}
