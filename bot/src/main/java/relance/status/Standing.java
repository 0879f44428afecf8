package relance.status;

import relance.chat.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Who asks, and when.
record Standing(PersonId asker, Instant now, ZoneId zone) {
    private static final Duration LATELY = Duration.ofDays(7);

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /// From when on something has moved lately.
    Instant since() {
        return now.minus(LATELY);
    }
}
