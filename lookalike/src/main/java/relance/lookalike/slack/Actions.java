package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;

/// Entries of `actions`: the element that was used and what was chosen with it.
final class Actions {
    private Actions() {}

    /// What Slack says of an element used with these values; none for a button.
    static JsonObject of(World world, Blocks.Element element, List<String> chosen) {
        var json = element.json();
        var action =
                Json.of(
                        "type", element.type(),
                        "action_id", element.actionId(),
                        "block_id", element.blockId());
        switch (element.type()) {
            case "button" -> {
                action.add("text", json.get("text"));
                copy(json, action, "value");
                copy(json, action, "style");
                copy(json, action, "url");
            }
            case "overflow" ->
                    action.add(
                            "selected_option",
                            Inputs.option(json, chosen.isEmpty() ? "" : chosen.getFirst()));
            default -> {
                var state = Inputs.filled(world, json, chosen);
                state.entrySet().forEach(entry -> action.add(entry.getKey(), entry.getValue()));
                copy(json, action, "placeholder");
            }
        }
        return action;
    }

    private static void copy(JsonObject from, JsonObject to, String key) {
        if (from.has(key)) {
            to.add(key, from.get(key));
        }
    }
}
