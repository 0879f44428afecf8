package relance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a feature wants of a person. Features never remind anybody: they say this, and cadence
/// alone sends; home shows the same list.
///
/// @param subject drawn with this aspect, for this person alone, wherever the ask is listed
/// @param since when the person said yes, or was asked
/// @param due the day it is wanted by, in the person's zone
/// @param notBefore the person asked not to hear of it before this day
/// @param nudged whether silence may be nudged; a request nobody has said yes to is only listed
/// @param weight the heavier first; among asks of the same weight, the nearest day
public record Ask(
        Subject subject,
        PersonId person,
        Kind kind,
        Instant since,
        Optional<LocalDate> due,
        Optional<LocalDate> notBefore,
        boolean nudged,
        int weight) {

    /// What has to be done about it.
    public enum Kind {
        /// Waits for an answer: a poll, a request.
        ANSWER,
        /// Waits for the person to carry it through.
        DO
    }
}
