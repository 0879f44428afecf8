package relance.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One thing asked of one person, as the rule for nudges sees it.
///
/// `due` and `snoozedUntil` are dates of the person's own zone; `since` is when they said yes or
/// were asked; among equals in a bundle the heavier comes first.
public record Asked(
        String key,
        Optional<LocalDate> due,
        Instant since,
        Optional<Instant> lastNudged,
        Optional<LocalDate> snoozedUntil,
        boolean muted,
        int weight) {
    public Asked {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A thing that is asked needs a key.");
        }
    }

    /// The same thing after a nudge about it was sent.
    public Asked nudged(Instant moment) {
        return new Asked(key, due, since, Optional.of(moment), snoozedUntil, muted, weight);
    }
}
