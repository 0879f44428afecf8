package relance.status;

import relance.chat.Text;

import java.time.Instant;
import java.util.Optional;

/// A poll as status sees it: how many answered, never who or what.
record SeenPoll(Text question, Instant closesAt, Optional<Instant> closedAt, int answered) {
    boolean openAt(Instant now) {
        return closedAt.isEmpty() && closesAt.isAfter(now);
    }
}
