package relance.lookalike.teams;

import com.google.gson.JsonObject;

import java.util.Optional;

/// One person's client: a dialog at most, and its age; guarded by the world's lock.
final class Screen {
    Optional<Dialog> dialog = Optional.empty();
    boolean oldClient;

    /// An open dialog, with the gesture that opened it; `payload` is what a message extension sends
    /// along each time.
    record Dialog(
            String title,
            JsonObject card,
            String placeId,
            String root,
            Optional<String> replyTo,
            Optional<JsonObject> payload) {

        Dialog with(String newTitle, JsonObject newCard) {
            return new Dialog(newTitle, newCard, placeId, root, replyTo, payload);
        }
    }
}
