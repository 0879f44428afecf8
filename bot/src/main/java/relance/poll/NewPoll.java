package relance.poll;

import relance.chat.PlaceId;
import relance.poll.kind.Kind;

import java.time.Instant;
import java.util.List;

/// A poll about to be made, checked.
record NewPoll(
        PlaceId place,
        String question,
        List<String> options,
        Kind kind,
        boolean anonymous,
        boolean live,
        Instant closesAt) {
    NewPoll {
        options = List.copyOf(options);
    }
}
