package relance.lookalike.teams;

import com.google.gson.JsonObject;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// A message of a place: `root` is "" outside threads and at their head, `onlyFor` "" unless one
/// person alone sees it; guarded by the world's lock.
final class Message {
    final String id;
    final String root;
    final String author;
    final String onlyFor;
    final Instant at;
    final Map<String, JsonObject> ownCards = new HashMap<>();
    JsonObject activity;
    boolean edited;
    boolean deleted;

    Message(
            String id,
            String root,
            String author,
            String onlyFor,
            JsonObject activity,
            Instant at) {
        this.id = id;
        this.root = root;
        this.author = author;
        this.onlyFor = onlyFor;
        this.activity = activity;
        this.at = at;
    }

    boolean isVisibleTo(String person) {
        return !deleted && (onlyFor.isEmpty() || onlyFor.equals(person));
    }

    /// The id under which answers to it are gathered.
    String thread() {
        return root.isEmpty() ? id : root;
    }
}
