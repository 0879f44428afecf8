package relance.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/// A message as it is kept; `onlyFor` is the person an ephemeral is shown to, else empty.
record Message(
        String channel,
        String ts,
        String user,
        String text,
        JsonArray blocks,
        String threadTs,
        String onlyFor,
        boolean edited,
        JsonObject metadata) {

    boolean isEphemeral() {
        return !onlyFor.isEmpty();
    }

    boolean isVisibleTo(String person) {
        return onlyFor.isEmpty() || onlyFor.equals(person);
    }

    Message saying(String newText, JsonArray newBlocks, boolean isEdited) {
        return new Message(
                channel, ts, user, newText, newBlocks, threadTs, onlyFor, isEdited, metadata);
    }
}
