package relance.poll;

import java.time.Instant;
import java.util.List;

/// What became of a vote.
sealed interface Vote {
    record Counted(List<Integer> choices) implements Vote {}

    record TakenBack() implements Vote {}

    /// Nothing changed: these were chosen already, and no more than `most` may be.
    record TooMany(List<Integer> kept, int most) implements Vote {}

    record NoSuchOption() implements Vote {}

    record PollClosed(Instant at) implements Vote {}

    record NoSuchPoll() implements Vote {}
}
