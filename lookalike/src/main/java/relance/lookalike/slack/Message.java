package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.time.Instant;

/// A message as it is kept; `onlyFor` is the person an ephemeral is shown to, else empty; `at` is
/// the agenda's moment when it came, which the page shows.
record Message(
        String channel,
        String ts,
        String user,
        String text,
        JsonArray blocks,
        String threadTs,
        String onlyFor,
        boolean edited,
        JsonObject metadata,
        Instant at) {

    boolean isEphemeral() {
        return !onlyFor.isEmpty();
    }

    boolean isVisibleTo(String person) {
        return onlyFor.isEmpty() || onlyFor.equals(person);
    }

    Message saying(String newText, JsonArray newBlocks, boolean isEdited) {
        return new Message(
                channel, ts, user, newText, newBlocks, threadTs, onlyFor, isEdited, metadata, at);
    }
}
