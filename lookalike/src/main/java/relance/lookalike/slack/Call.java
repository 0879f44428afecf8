package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import relance.lookalike.Json;

/// The arguments of one Web API call.
record Call(String method, JsonObject params) {
    String text(String name) {
        return Json.text(params, name);
    }

    String required(String name, String errorIfMissing) {
        var value = text(name);
        if (value.isEmpty()) {
            throw new Refused(errorIfMissing);
        }
        return value;
    }

    boolean flag(String name) {
        return text(name).equals("true") || text(name).equals("1");
    }

    int number(String name, int otherwise) {
        try {
            return text(name).isEmpty() ? otherwise : Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new Refused("invalid_arguments");
        }
    }

    boolean has(String name) {
        var value = params.get(name);
        return value != null && !value.isJsonNull() && !text(name).equals("null");
    }

    /// The blocks, given as JSON or as a text that holds JSON.
    JsonArray blocks() {
        if (!has("blocks")
                || (params.get("blocks").isJsonPrimitive() && text("blocks").isEmpty())) {
            return new JsonArray();
        }
        if (parsed("blocks", "invalid_blocks_format") instanceof JsonArray array) {
            return array;
        }
        throw new Refused("invalid_blocks_format");
    }

    JsonObject object(String name, String error) {
        if (!has(name)) {
            throw new Refused(error);
        }
        if (parsed(name, error) instanceof JsonObject object) {
            return object;
        }
        throw new Refused(error);
    }

    private JsonElement parsed(String name, String error) {
        var value = params.get(name);
        try {
            return value.isJsonPrimitive() ? Json.parse(value.getAsString()) : value;
        } catch (JsonParseException e) {
            throw new Refused(error);
        }
    }
}
