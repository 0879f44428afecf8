package relance.lookalike.teams;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sends invokes, and does with the answer to a card's action what a client does.
final class Invokes {
    private static final String CARD_ACTION = "adaptiveCard/action";
    private static final String SAID = "application/vnd.microsoft.activity.message";
    private final World world;
    private final Activities activities;
    private final BotLine line;

    Invokes(World world, Activities activities, BotLine line) {
        this.world = world;
        this.activities = activities;
        this.line = line;
    }

    /// Where a gesture was made: `replyTo` is the message under it, if any.
    record Spot(Place place, String root, Optional<String> replyTo) {}

    Answer send(Person person, Spot spot, String name, JsonObject value) {
        return line.send(invoke(person, spot, name, value));
    }

    private JsonObject invoke(Person person, Spot spot, String name, JsonObject value) {
        var invoke = activities.in(spot.place, spot.root, person, "invoke");
        activities.withClient(invoke, person);
        invoke.addProperty("name", name);
        invoke.add("value", value);
        spot.replyTo.ifPresent(id -> invoke.addProperty("replyToId", id));
        return invoke;
    }

    /// Sends an Action.Execute, a second time when the answer holds nothing, and shows the answer
    /// to this person.
    Answer execute(Person person, Spot spot, JsonObject action, String trigger) {
        var kept = Json.of("type", "Action.Execute");
        for (var key : List.of("id", "verb")) {
            if (action.has(key)) {
                kept.add(key, action.get(key));
            }
        }
        kept.add("data", action.has("data") ? action.get("data") : new JsonObject());
        var value = Json.of("action", kept, "trigger", trigger);
        var invoke = invoke(person, spot, CARD_ACTION, value);
        var answer = line.send(invoke);
        if (answer.status() == 200 && isEmpty(answer.json())) {
            world.complain(List.of("The answer to " + CARD_ACTION + " is empty"));
            var again = invoke.deepCopy();
            again.addProperty("id", "f:" + UUID.randomUUID());
            answer = line.send(again).delivered(2);
        }
        return shown(person, spot, answer);
    }

    private static boolean isEmpty(JsonObject body) {
        var value = body.get("value");
        return value == null
                || value.isJsonNull()
                || (value.isJsonPrimitive() && value.getAsString().isBlank())
                || (value instanceof JsonObject object && object.isEmpty());
    }

    private Answer shown(Person person, Spot spot, Answer answer) {
        var body = answer.json();
        var value = body.get("value");
        if (answer.status() != 200 || isEmpty(body)) {
            return answer;
        }
        return switch (Json.text(body, "type")) {
            case Cards.TYPE -> ownCard(person, spot, value, answer);
            case SAID -> {
                note(person, spot, value.isJsonPrimitive() ? value.getAsString() : "");
                yield answer;
            }
            default -> answer.with(error(body));
        };
    }

    private static Map<String, String> error(JsonObject body) {
        var error = Json.object(body, "value");
        var code = Json.text(error, "code");
        var key = code.isEmpty() ? Json.text(body, "type") : code;
        return Map.of(key, Json.text(error, "message"));
    }

    private Answer ownCard(Person person, Spot spot, JsonElement value, Answer answer) {
        var card = value instanceof JsonObject object ? object : new JsonObject();
        var attachment = Json.of("contentType", Cards.TYPE, "content", card);
        var problems = CardRules.ofMessage(Json.of("attachments", List.of(attachment)));
        if (!problems.isEmpty()) {
            world.complain(problems);
            var told = new LinkedHashMap<String, String>();
            problems.forEach(problem -> told.put(problem, problem));
            return answer.with(told);
        }
        world.change(() -> {
            spot.replyTo
                    .flatMap(spot.place::find)
                    .ifPresent(message -> message.ownCards.put(person.id(), card));
            return card;
        });
        return answer;
    }

    /// Shows words of the bot to this person alone.
    void note(Person person, Spot spot, String text) {
        var words = Json.of("type", "message", "text", text, "textFormat", "plain");
        world.post(spot.place, spot.root, world.settings.botId(), person.id(), words);
    }
}
