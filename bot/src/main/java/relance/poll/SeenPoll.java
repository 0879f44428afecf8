package relance.poll;

import java.time.Instant;
import java.util.Optional;

/// A poll as somebody sees it among others: how many answered, never who or what.
record SeenPoll(String question, Instant closesAt, Optional<Instant> closedAt, int answered) {
    boolean openAt(Instant now) {
        return closedAt.isEmpty() && closesAt.isAfter(now);
    }
}
