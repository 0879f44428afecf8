package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The state of input elements, in the shapes of `state.values` and of `actions`.
final class Inputs {
    private Inputs() {}

    /// `state.values` of freshly shown blocks.
    static JsonObject initial(JsonArray blocks) {
        var values = new JsonObject();
        for (var element : Blocks.elements(blocks)) {
            var state = initial(element.json());
            if (state.size() > 1) {
                if (!values.has(element.blockId())) {
                    values.add(element.blockId(), new JsonObject());
                }
                values.getAsJsonObject(element.blockId()).add(element.actionId(), state);
            }
        }
        return values;
    }

    private static JsonObject initial(JsonObject element) {
        var type = Json.text(element, "type");
        var key = key(type);
        if (key.isEmpty()) {
            return Json.of("type", type);
        }
        var given =
                element.get(
                        switch (type) {
                            case "multi_users_select" -> "initial_users";
                            case "multi_conversations_select" -> "initial_conversations";
                            default ->
                                    key.replace("selected", "initial")
                                            .replaceAll("^value$", "initial_value");
                        });
        if (given == null && key.endsWith("s")) {
            return Json.of("type", type, key, new JsonArray());
        }
        return Json.of("type", type, key, given);
    }

    /// The key under which Slack puts what was chosen; "" for buttons and menus, which keep
    /// nothing.
    private static String key(String type) {
        return switch (type) {
            case "plain_text_input", "email_text_input", "url_text_input", "number_input" ->
                    "value";
            case "static_select", "radio_buttons" -> "selected_option";
            case "multi_static_select", "checkboxes" -> "selected_options";
            case "users_select" -> "selected_user";
            case "multi_users_select" -> "selected_users";
            case "conversations_select" -> "selected_conversation";
            case "channels_select" -> "selected_channel";
            case "multi_conversations_select" -> "selected_conversations";
            case "datepicker" -> "selected_date";
            case "timepicker" -> "selected_time";
            case "datetimepicker" -> "selected_date_time";
            default -> "";
        };
    }

    /// The state of an element in which these values were put: texts, option values or labels, ids
    /// or names.
    static JsonObject filled(World world, JsonObject element, List<String> chosen) {
        var type = Json.text(element, "type");
        var key = key(type);
        var first = chosen.isEmpty() || chosen.getFirst().isEmpty() ? null : chosen.getFirst();
        Object value =
                switch (key) {
                    case "" -> null;
                    case "selected_option" -> first == null ? null : option(element, first);
                    case "selected_options" -> {
                        var known = chosen.stream().filter(c -> !c.isEmpty());
                        yield known.map(c -> option(element, c)).toList();
                    }
                    case "selected_user" -> first == null ? null : person(world, first);
                    case "selected_users" ->
                            chosen.stream()
                                    .filter(c -> !c.isEmpty())
                                    .map(c -> person(world, c))
                                    .toList();
                    case "selected_conversation", "selected_channel" ->
                            first == null ? null : place(world, first);
                    case "selected_conversations" ->
                            chosen.stream()
                                    .filter(c -> !c.isEmpty())
                                    .map(c -> place(world, c))
                                    .toList();
                    case "selected_date_time" -> first == null ? null : epochSecond(first);
                    default -> first;
                };
        return Json.of("type", type, key, value);
    }

    /// Cuts what a script gives for an element into single values: people and options at commas.
    static List<String> cut(JsonObject element, String value) {
        var type = Json.text(element, "type");
        boolean many = type.startsWith("multi_") || type.equals("checkboxes");
        if (!many || find(element, value).isPresent()) {
            return List.of(value);
        }
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    static JsonObject option(JsonObject element, String valueOrLabel) {
        return find(element, valueOrLabel)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No option \""
                                        + valueOrLabel
                                        + "\" among "
                                        + options(element).map(Inputs::label).toList()));
    }

    private static Optional<JsonObject> find(JsonObject element, String valueOrLabel) {
        return options(element)
                .filter(o ->
                        Json.text(o, "value").equals(valueOrLabel) || label(o).equals(valueOrLabel))
                .findFirst();
    }

    private static Stream<JsonObject> options(JsonObject element) {
        var grouped =
                Json.objects(Json.array(element, "option_groups")).stream()
                        .flatMap(group -> Json.objects(Json.array(group, "options")).stream());
        return Stream.concat(Json.objects(Json.array(element, "options")).stream(), grouped);
    }

    private static String label(JsonObject option) {
        return Json.text(Json.object(option, "text"), "text");
    }

    private static String person(World world, String nameOrId) {
        return world.personNamed(nameOrId.replaceFirst("^@", ""))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + nameOrId))
                .id();
    }

    private static String place(World world, String nameOrId) {
        return world.place(nameOrId)
                .or(() -> world.channelNamed(nameOrId.replaceFirst("^#", "")))
                .orElseThrow(() -> new IllegalArgumentException("No channel is called " + nameOrId))
                .id;
    }

    private static long epochSecond(String moment) {
        try {
            return Instant.parse(moment).getEpochSecond();
        } catch (DateTimeParseException e) {
            return Long.parseLong(moment);
        }
    }
}
