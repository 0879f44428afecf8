package relance.teams.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.Optional;

/// The answer to an activity: its HTTP status, and for an invoke what Teams shows.
record Invoked(int status, Optional<JsonObject> body) {
    static final Invoked TAKEN = new Invoked(200, Optional.empty());
    static final Invoked FAILED = new Invoked(500, Optional.empty());

    /// What nobody has asked this bot to do.
    static final Invoked UNKNOWN = new Invoked(501, Optional.empty());

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    static Invoked with(JsonObject body) {
        return new Invoked(200, Optional.of(body));
    }

    /// The actor's own view of the card that was acted on.
    static Invoked card(JsonObject card) {
        return answer(200, CARD, card);
    }

    static Invoked sentence(String words) {
        return answer(200, "application/vnd.microsoft.activity.message", new JsonPrimitive(words));
    }

    static Invoked error(String words) {
        var value = new JsonObject();
        value.addProperty("code", "NotDone");
        value.addProperty("message", words);
        return answer(500, "application/vnd.microsoft.error", value);
    }

    private static Invoked answer(int status, String type, JsonElement value) {
        var body = new JsonObject();
        body.addProperty("statusCode", status);
        body.addProperty("type", type);
        body.add("value", value);
        return with(body);
    }

    /// A sentence where a dialog was.
    static Invoked message(String words) {
        var task = new JsonObject();
        task.addProperty("type", "message");
        task.addProperty("value", words);
        return task(task);
    }

    /// @param height small, medium or large
    static Invoked dialog(String title, String height, JsonObject card) {
        var attachment = new JsonObject();
        attachment.addProperty("contentType", CARD);
        attachment.add("content", card);
        var value = new JsonObject();
        value.addProperty("title", title);
        value.addProperty("height", height);
        value.addProperty("width", "medium");
        value.add("card", attachment);
        var task = new JsonObject();
        task.addProperty("type", "continue");
        task.add("value", value);
        return task(task);
    }

    private static Invoked task(JsonObject task) {
        var body = new JsonObject();
        body.add("task", task);
        return with(body);
    }

    /// Nothing found, to a search that none of our cards asks for.
    static Invoked noResults() {
        var value = new JsonObject();
        value.add("results", new JsonArray());
        return answer(200, "application/vnd.microsoft.search.searchResponse", value);
    }
}
