package relance.lookalike.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with blocks, in the words and pointers of Slack's
/// `response_metadata.messages`.
final class Problems {
    private final List<String> found = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void add(String what, String pointer) {
        found.add("[ERROR] " + what + " [json-pointer:" + pointer + "]");
    }

    void atMost(int limit, String value, String pointer) {
        if (value.codePointCount(0, value.length()) > limit) {
            add("must be less than " + (limit + 1) + " characters", pointer);
        }
    }

    void count(int least, int most, int count, String pointer) {
        if (count < least) {
            add("no less than " + least + " items allowed", pointer);
        }
        if (count > most) {
            add("no more than " + most + " items allowed", pointer);
        }
    }

    void optional(JsonObject parent, String key, int limit, String pointer) {
        if (parent.has(key)) {
            atMost(limit, Json.text(parent, key), pointer + "/" + key);
        }
    }

    void needs(JsonObject parent, String key, String pointer) {
        if (Json.text(parent, key).isEmpty()) {
            add("missing required field: " + key, pointer);
        }
    }

    /// A text object: present, of a known type, 1 to `limit` characters.
    void text(JsonObject parent, String key, int limit, boolean mrkdwnAllowed, String pointer) {
        var at = pointer + "/" + key;
        JsonElement value = parent.get(key);
        if (!(value instanceof JsonObject text)) {
            add("missing required field: " + key, pointer);
            return;
        }
        var type = Json.text(text, "type");
        if (!type.equals("plain_text") && !(mrkdwnAllowed && type.equals("mrkdwn"))) {
            add("must be a valid enum value", at + "/type");
        }
        var words = Json.text(text, "text");
        if (words.isEmpty()) {
            add("must be more than 0 characters", at + "/text");
        }
        atMost(limit, words, at + "/text");
    }

    void optionalText(
            JsonObject parent, String key, int limit, boolean mrkdwnAllowed, String pointer) {
        if (parent.has(key) && !parent.get(key).isJsonNull()) {
            text(parent, key, limit, mrkdwnAllowed, pointer);
        }
    }

    void blockId(JsonObject block, String pointer) {
        optional(block, "block_id", 255, pointer);
        var id = Json.text(block, "block_id");
        if (!id.isEmpty() && !blockIds.add(id)) {
            add("block_id \"" + id + "\" already exists", pointer + "/block_id");
        }
    }

    void actionId(JsonObject element, String pointer) {
        optional(element, "action_id", 255, pointer);
        var id = Json.text(element, "action_id");
        if (!id.isEmpty() && !actionIds.add(id)) {
            add("action_id \"" + id + "\" already exists", pointer + "/action_id");
        }
    }
}
