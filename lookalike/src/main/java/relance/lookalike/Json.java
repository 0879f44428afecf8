package relance.lookalike;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Short ways to write and read JSON trees.
public final class Json {
    private Json() {}

    /// An object from alternating keys and values.
    public static JsonObject of(@Nullable Object... pairs) {
        var object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(String.valueOf(pairs[i]), tree(pairs[i + 1]));
        }
        return object;
    }

    public static JsonArray list(Iterable<?> values) {
        var array = new JsonArray();
        for (var value : values) {
            array.add(tree(value));
        }
        return array;
    }

    public static JsonElement tree(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case Iterable<?> many -> list(many);
            default -> throw new IllegalArgumentException("Not JSON: " + value.getClass());
        };
    }

    public static JsonElement parse(String text) {
        return JsonParser.parseString(text);
    }

    /// The text under a key, or nothing at all: "" when it is missing, null or not a primitive.
    public static String text(JsonObject object, String key) {
        var value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    public static boolean flag(JsonObject object, String key) {
        return text(object, key).equals("true");
    }

    public static JsonObject object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject child ? child : new JsonObject();
    }

    public static JsonArray array(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonArray child ? child : new JsonArray();
    }

    public static List<JsonObject> objects(JsonArray array) {
        var all = new ArrayList<JsonObject>();
        for (var element : array) {
            if (element instanceof JsonObject object) {
                all.add(object);
            }
        }
        return all;
    }

    public static List<String> texts(JsonArray array) {
        var all = new ArrayList<String>();
        for (var element : array) {
            if (element.isJsonPrimitive()) {
                all.add(element.getAsString());
            }
        }
        return all;
    }
}
