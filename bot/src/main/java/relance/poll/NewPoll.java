package relance.poll;

import java.time.Instant;
import java.util.List;
import relance.chat.PlaceId;

/// A poll about to be made, checked.
record NewPoll(
        PlaceId place,
        String question,
        List<String> options,
        int most,
        boolean anonymous,
        boolean live,
        Instant closesAt) {
    NewPoll {
        options = List.copyOf(options);
    }
}
