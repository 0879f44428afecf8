package relance.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what was filled in: the way back of [Inputs].
final class Submission {
    private Submission() {}

    /// @param stateValues `view.state.values` of the payload
    /// @param person ours for a Slack user id
    /// @param place ours for a Slack conversation id
    static Values values(
            JsonObject stateValues,
            Function<String, Optional<PersonId>> person,
            Function<String, Optional<PlaceId>> place) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var block : stateValues.entrySet()) {
            if (block.getValue() instanceof JsonObject elements
                    && elements.get(block.getKey()) instanceof JsonObject element) {
                fields.put(block.getKey(), read(element, person, place));
            }
        }
        return new Values(fields);
    }

    private static List<String> read(
            JsonObject element,
            Function<String, Optional<PersonId>> person,
            Function<String, Optional<PlaceId>> place) {
        return switch (word(element, "type").orElse("")) {
            case "plain_text_input" -> word(element, "value").map(Marks::strip).stream().toList();
            case "radio_buttons", "static_select" ->
                    element.get("selected_option") instanceof JsonObject option
                            ? word(option, "value").stream().toList()
                            : List.of();
            case "checkboxes", "multi_static_select" -> ticked(element);
            case "users_select" ->
                    word(element, "selected_user").flatMap(person).map(Marks::of).stream().toList();
            case "conversations_select" ->
                    word(element, "selected_conversation").flatMap(place).map(Marks::of).stream()
                            .toList();
            case "datepicker" -> word(element, "selected_date").stream().toList();
            case "timepicker" -> word(element, "selected_time").stream().toList();
            default -> List.of();
        };
    }

    private static List<String> ticked(JsonObject element) {
        var values = new ArrayList<String>();
        if (element.has("selected_options") && element.get("selected_options").isJsonArray()) {
            for (var option : element.getAsJsonArray("selected_options")) {
                word(option.getAsJsonObject(), "value").ifPresent(values::add);
            }
        }
        return values;
    }

    private static Optional<String> word(JsonObject object, String name) {
        return Optional.<JsonElement>ofNullable(object.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
