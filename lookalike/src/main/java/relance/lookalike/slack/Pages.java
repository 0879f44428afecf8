package relance.lookalike.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;

/// Slack's cursor pages: a slice of a list and where the next begins.
final class Pages {
    private Pages() {}

    static JsonObject page(Call call, String name, List<? extends JsonElement> all) {
        int limit = call.number("limit", 100);
        if (limit < 1 || limit > 1000) {
            throw new Refused("invalid_limit");
        }
        int from = start(call.text("cursor"), all.size());
        int to = Math.min(all.size(), from + limit);
        var next = to < all.size() ? "next:" + to : "";
        return Json.of(
                name,
                Json.list(all.subList(from, to)),
                "response_metadata",
                Json.of("next_cursor", next));
    }

    private static int start(String cursor, int size) {
        if (cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("next:\\d{1,7}")) {
            throw new Refused("invalid_cursor");
        }
        return Math.min(size, Integer.parseInt(cursor.substring(5)));
    }
}
