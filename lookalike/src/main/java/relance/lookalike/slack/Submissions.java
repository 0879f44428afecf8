package relance.lookalike.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import relance.lookalike.Json;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happens to a modal when it is filled in, sent and answered.
final class Submissions {
    private final World world;
    private final Gestures gestures;
    private final ViewMethods views;

    Submissions(World world, Gestures gestures, ViewMethods views) {
        this.world = world;
        this.gestures = gestures;
        this.views = views;
    }

    /// The view with values put in; keys are labels, action ids or block ids.
    OpenView fill(OpenView view, Map<String, List<String>> chosen) {
        var values = view.values().deepCopy();
        for (var entry : chosen.entrySet()) {
            var element = element(view, entry.getKey());
            if (!values.has(element.blockId())) {
                values.add(element.blockId(), new JsonObject());
            }
            var state = Inputs.filled(world, element.json(), entry.getValue());
            values.getAsJsonObject(element.blockId()).add(element.actionId(), state);
        }
        return view.holding(values);
    }

    static Blocks.Element element(OpenView view, String key) {
        var all = Blocks.elements(view.blocks());
        return all.stream()
                .filter(e -> e.isCalled(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No \""
                                        + key
                                        + "\" in the view, only "
                                        + all.stream().map(Blocks.Element::label).toList()));
    }

    /// Sends the view as filled, unless Slack itself would keep it back.
    Answer send(Person person, OpenView view) {
        var missing = incomplete(person, view);
        if (!missing.isEmpty()) {
            return new Answer(0, "", Duration.ZERO, missing);
        }
        var screen = world.screen(person.id());
        world.change(() -> {
            screen.replace(view);
            return view;
        });
        var answer = gestures.submit(person, view);
        return answer.status() == 200 ? obey(person, view, answer) : answer;
    }

    private static Map<String, String> incomplete(Person person, OpenView view) {
        boolean french = person.locale().startsWith("fr");
        var problems = new LinkedHashMap<String, String>();
        for (var input : Blocks.inputs(view.blocks())) {
            var state = Json.object(Json.object(view.values(), input.blockId()), input.actionId());
            if (!Json.flag(input.block(), "optional") && isEmpty(state)) {
                problems.put(
                        input.label(),
                        french
                                ? "Ce champ est obligatoire."
                                : "Please complete this required field.");
            }
            if (isTooLong(input.json(), Json.text(state, "value"))) {
                problems.put(
                        input.label(),
                        french ? "Ce texte est trop long." : "This text is too long.");
            }
        }
        return problems;
    }

    private static boolean isTooLong(JsonObject element, String value) {
        int longest = element.has("max_length") ? element.get("max_length").getAsInt() : 3_000;
        return value.codePointCount(0, value.length()) > longest;
    }

    private static boolean isEmpty(JsonObject state) {
        for (var entry : state.entrySet()) {
            var value = entry.getValue();
            boolean isBlank =
                    value.isJsonNull()
                            || (value.isJsonArray() && value.getAsJsonArray().isEmpty())
                            || (value.isJsonPrimitive() && value.getAsString().isBlank());
            if (!entry.getKey().equals("type") && !isBlank) {
                return false;
            }
        }
        return true;
    }

    private Answer obey(Person person, OpenView view, Answer answer) {
        var body = parsed(answer.body());
        return switch (Json.text(body, "response_action")) {
            case "errors" -> answer.with(labelled(view, Json.object(body, "errors")));
            case "update" -> {
                shown(person, view, Json.object(body, "view"), false);
                yield answer;
            }
            case "push" -> {
                shown(person, view, Json.object(body, "view"), true);
                yield answer;
            }
            case "clear" -> {
                world.change(() -> {
                    world.screen(person.id()).modals.clear();
                    return view;
                });
                yield answer;
            }
            default -> {
                close(person, view);
                yield answer;
            }
        };
    }

    void close(Person person, OpenView view) {
        var modals = world.screen(person.id()).modals;
        world.change(() -> modals.removeIf(open -> open.id().equals(view.id())));
    }

    private void shown(Person person, OpenView view, JsonObject next, boolean onTop) {
        BlockRules.view(next, "modal");
        if (onTop) {
            views.show(person.id(), next, true);
            return;
        }
        var changed = view.showing(next, world.wall.instant());
        world.change(() -> {
            world.screen(person.id()).replace(changed);
            return changed;
        });
    }

    private static Map<String, String> labelled(OpenView view, JsonObject errors) {
        var problems = new LinkedHashMap<String, String>();
        for (var input : Blocks.inputs(view.blocks())) {
            if (errors.has(input.blockId())) {
                problems.put(input.label(), Json.text(errors, input.blockId()));
            }
        }
        if (problems.isEmpty()) {
            // Slack refuses errors whose keys are not block ids of inputs.
            throw new IllegalStateException("The bot gave errors for unknown blocks: " + errors);
        }
        return problems;
    }

    private static JsonObject parsed(String body) {
        try {
            return !body.isBlank() && Json.parse(body) instanceof JsonObject object
                    ? object
                    : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }
}
