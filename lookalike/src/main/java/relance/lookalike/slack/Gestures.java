package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What people do in Slack, as the signed requests that it sends for it.
final class Gestures {
    private final World world;
    private final BotLine line;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Gestures(World world, BotLine line, Triggers triggers, ResponseUrls responseUrls) {
        this.world = world;
        this.line = line;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    Answer command(Person person, String slash, Place place, String typed) {
        var origin = new ResponseUrls.Origin(place, person.id(), "");
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "verification-token-not-used");
        fields.put("team_id", world.team.id());
        fields.put("team_domain", world.team.domain());
        fields.put("channel_id", place.id);
        fields.put("channel_name", place.payloadName());
        fields.put("user_id", person.id());
        fields.put("user_name", person.handle());
        fields.put("command", slash);
        fields.put("text", Words.markup(world, typed, true));
        fields.put("api_app_id", world.team.appId());
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrls.give(origin));
        fields.put("trigger_id", triggers.give(person.id()));
        return line.form(fields);
    }

    /// Somebody used an element of a message; `action` holds what is chosen.
    Answer use(Person person, Place place, Message message, JsonObject action) {
        var payload = base("block_actions", person);
        payload.add(
                "container",
                Json.of(
                        "type",
                        "message",
                        "message_ts",
                        message.ts(),
                        "channel_id",
                        place.id,
                        "is_ephemeral",
                        message.isEphemeral()));
        payload.add("channel", Json.of("id", place.id, "name", place.payloadName()));
        if (!message.isEphemeral()) {
            // Slack leaves the message out when it was ephemeral.
            payload.add("message", Shapes.message(world, message));
        }
        payload.add("state", Json.of("values", Inputs.initial(message.blocks())));
        payload.addProperty("response_url", responseUrls.give(origin(place, person, message)));
        return act(payload, person, action);
    }

    /// Somebody used an element of a modal or of the home.
    Answer use(Person person, OpenView view, JsonObject action) {
        var payload = base("block_actions", person);
        payload.add("container", Json.of("type", "view", "view_id", view.id()));
        payload.add("view", view.toJson(world.team));
        return act(payload, person, action);
    }

    private Answer act(JsonObject payload, Person person, JsonObject action) {
        var done = action.deepCopy();
        done.addProperty("action_ts", world.nextTs());
        payload.addProperty("trigger_id", triggers.give(person.id()));
        payload.add("actions", Json.list(List.of(done)));
        return line.interaction(payload);
    }

    Answer submit(Person person, OpenView view) {
        var payload = base("view_submission", person);
        payload.addProperty("trigger_id", triggers.give(person.id()));
        payload.add("view", view.toJson(world.team));
        var urls = new ArrayList<JsonObject>();
        for (var input : Blocks.inputs(view.blocks())) {
            if (Json.flag(input.json(), "response_url_enabled")) {
                responseUrl(person, view, input).ifPresent(urls::add);
            }
        }
        payload.add("response_urls", Json.list(urls));
        return line.interaction(payload);
    }

    private Optional<JsonObject> responseUrl(Person person, OpenView view, Blocks.Element input) {
        var state = Json.object(Json.object(view.values(), input.blockId()), input.actionId());
        return world.place(Json.text(state, "selected_conversation"))
                .map(place ->
                        Json.of(
                                "block_id", input.blockId(),
                                "action_id", input.actionId(),
                                "channel_id", place.id,
                                "response_url",
                                        responseUrls.give(
                                                new ResponseUrls.Origin(place, person.id(), ""))));
    }

    Answer close(Person person, OpenView view, boolean isCleared) {
        if (!Json.flag(view.given(), "notify_on_close")) {
            return Answer.NOTHING_SENT;
        }
        var payload = base("view_closed", person);
        payload.add("view", view.toJson(world.team));
        payload.addProperty("is_cleared", isCleared);
        return line.interaction(payload);
    }

    Answer shortcut(Person person, String callbackId) {
        var payload = base("shortcut", person);
        payload.addProperty("action_ts", world.nextTs());
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("trigger_id", triggers.give(person.id()));
        return line.interaction(payload);
    }

    Answer shortcut(Person person, Place place, Message message, String callbackId) {
        var payload = base("message_action", person);
        payload.addProperty("action_ts", world.nextTs());
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("trigger_id", triggers.give(person.id()));
        payload.addProperty("response_url", responseUrls.give(origin(place, person, message)));
        payload.addProperty("message_ts", message.ts());
        payload.add("channel", Json.of("id", place.id, "name", place.payloadName()));
        payload.add("message", Shapes.message(world, message));
        return line.interaction(payload);
    }

    private static ResponseUrls.Origin origin(Place place, Person person, Message message) {
        return new ResponseUrls.Origin(place, person.id(), message.ts());
    }

    private JsonObject base(String type, Person person) {
        var team = world.team;
        var home = person.teamId().equals(team.id());
        return Json.of(
                "type",
                type,
                "user",
                Json.of(
                        "id", person.id(),
                        "username", person.handle(),
                        "name", person.handle(),
                        "team_id", person.teamId()),
                "api_app_id",
                team.appId(),
                "token",
                "verification-token-not-used",
                "team",
                Json.of("id", team.id(), "domain", home ? team.domain() : "elsewhere"),
                "enterprise",
                null,
                "is_enterprise_install",
                false);
    }
}
