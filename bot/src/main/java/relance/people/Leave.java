package relance.people;

import java.time.LocalDate;

/// Days off of one person, both ends included.
public record Leave(LocalDate from, LocalDate to) {
    public Leave {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Leave from %s to %s: it ends before it begins.".formatted(from, to));
        }
    }

    /// Whether the person is off on this day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
