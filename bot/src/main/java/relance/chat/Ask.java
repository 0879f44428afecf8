package relance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a feature wants of a person. Features never remind anybody: they say this, and cadence alone sends.
///
/// @param subject drawn with this aspect inside the bundle, for this person alone
/// @param since when the person said yes, or was asked
/// @param due the day it is wanted by, in the person's zone
/// @param notBefore the person asked not to hear of it before this day
/// @param weight the heavier first, among asks of the same day
public record Ask(
        Subject subject,
        PersonId person,
        Instant since,
        Optional<LocalDate> due,
        Optional<LocalDate> notBefore,
        int weight) {}
