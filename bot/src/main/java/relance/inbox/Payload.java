package relance.inbox;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a platform sent, read tolerantly: whatever is missing or of another shape is simply absent.
public record Payload(JsonObject json) {
    private static final Gson GSON = new Gson();

    public static Payload parse(String json) {
        try {
            var read = GSON.fromJson(json, JsonElement.class);
            return new Payload(read instanceof JsonObject object ? object : new JsonObject());
        } catch (JsonParseException e) {
            return new Payload(new JsonObject());
        }
    }

    /// The fields of a form-encoded body.
    public static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// The value at a path of names, such as `text("user", "id")`; empty when there is none.
    public String text(String... path) {
        return at(path).filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .orElse("");
    }

    public boolean flag(String... path) {
        return text(path).equals("true");
    }

    public Payload child(String... path) {
        return new Payload(
                at(path).filter(JsonElement::isJsonObject)
                        .map(JsonElement::getAsJsonObject)
                        .orElseGet(JsonObject::new));
    }

    public List<Payload> list(String... path) {
        return at(path)
                .filter(JsonElement::isJsonArray)
                .map(JsonElement::getAsJsonArray)
                .orElseGet(JsonArray::new)
                .asList()
                .stream()
                .filter(JsonElement::isJsonObject)
                .map(element -> new Payload(element.getAsJsonObject()))
                .toList();
    }

    private Optional<JsonElement> at(String... path) {
        JsonElement at = json;
        for (var name : path) {
            if (!(at instanceof JsonObject object) || !object.has(name)) {
                return Optional.empty();
            }
            at = object.get(name);
        }
        return Optional.of(at);
    }
}
