package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;
import relance.lookalike.Secrets;

import java.time.Instant;

/// A view on a person's screen: what the bot gave, its id and hash, and what the person has put in.
record OpenView(
        String id,
        String hash,
        JsonObject given,
        JsonArray blocks,
        String rootId,
        String previousId,
        JsonObject values) {

    static OpenView of(String id, JsonObject given, String rootId, String previousId, Instant now) {
        var blocks = Blocks.named(Json.array(given, "blocks"));
        return new OpenView(
                id, newHash(now), given, blocks, rootId, previousId, Inputs.initial(blocks));
    }

    /// The view with new content; values stay where block and action ids did.
    OpenView showing(JsonObject newView, Instant now) {
        var newBlocks = Blocks.named(Json.array(newView, "blocks"));
        var kept = Inputs.initial(newBlocks);
        for (var input : Blocks.elements(newBlocks)) {
            var before = Json.object(values, input.blockId());
            if (before.has(input.actionId())) {
                kept.getAsJsonObject(input.blockId())
                        .add(input.actionId(), before.get(input.actionId()));
            }
        }
        return new OpenView(id, newHash(now), newView, newBlocks, rootId, previousId, kept);
    }

    OpenView holding(JsonObject newValues) {
        return new OpenView(id, hash, given, blocks, rootId, previousId, newValues);
    }

    boolean isModal() {
        return Json.text(given, "type").equals("modal");
    }

    /// The view as Slack shows it to the bot.
    JsonObject toJson(SlackWorkspace team) {
        var view =
                Json.of(
                        "id", id,
                        "team_id", team.id(),
                        "type", Json.text(given, "type"),
                        "blocks", blocks,
                        "private_metadata", Json.text(given, "private_metadata"),
                        "callback_id", Json.text(given, "callback_id"),
                        "state", Json.of("values", values),
                        "hash", hash,
                        "title", given.get("title"),
                        "clear_on_close", Json.flag(given, "clear_on_close"),
                        "notify_on_close", Json.flag(given, "notify_on_close"),
                        "close", given.get("close"),
                        "submit", given.get("submit"),
                        "previous_view_id", previousId.isEmpty() ? null : previousId,
                        "root_view_id", rootId,
                        "app_id", team.appId(),
                        "external_id", Json.text(given, "external_id"),
                        "app_installed_team_id", team.id(),
                        "bot_id", team.botId());
        return view;
    }

    private static String newHash(Instant now) {
        return now.getEpochSecond() + "." + Secrets.token(8);
    }
}
