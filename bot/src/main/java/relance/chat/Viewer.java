package relance.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Somebody who wants to know how things stand.
///
/// @param place whose things alone are wanted; none: of all that the person may see
/// @param now in the person's zone
public record Viewer(PersonId person, Optional<PlaceId> place, ZonedDateTime now) {
    private static final Duration LATELY = Duration.ofDays(7);

    public LocalDate today() {
        return now.toLocalDate();
    }

    /// From when on something has moved lately.
    public Instant since() {
        return now.toInstant().minus(LATELY);
    }
}
