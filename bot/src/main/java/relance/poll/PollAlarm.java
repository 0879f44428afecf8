package relance.poll;

/// What a poll is woken for.
enum PollAlarm {
    /// Its deadline has passed, or everybody has answered.
    CLOSE,
    /// Those who have not answered are looked at.
    REMIND,
    /// What deleted ballots leave behind is taken away.
    VACUUM
}
