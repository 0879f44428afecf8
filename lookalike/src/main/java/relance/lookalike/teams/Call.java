package relance.lookalike.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import relance.lookalike.Json;

import java.util.List;
import java.util.Map;

/// An HTTP request to the look-alike: the segments of its path, decoded, and its text.
record Call(
        String method,
        List<String> path,
        Map<String, String> query,
        String authorization,
        String text) {

    JsonObject json() {
        try {
            return Json.parse(text) instanceof JsonObject object ? object : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }

    String bearer() {
        return authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
    }

    boolean is(String wanted, String pattern) {
        if (!method.equals(wanted)) {
            return false;
        }
        var parts = List.of(pattern.split("/"));
        if (parts.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals("*") && !parts.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
