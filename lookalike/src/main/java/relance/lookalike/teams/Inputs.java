package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fills the inputs of a dialog's card as a client does, and refuses what a client refuses.
final class Inputs {
    private final World world;
    private final List<JsonObject> inputs;

    Inputs(World world, JsonObject card) {
        this.world = world;
        this.inputs = Cards.inputs(card);
    }

    /// What stands over an input.
    static String label(JsonObject input) {
        for (var key : List.of("label", "title", "placeholder")) {
            if (!Json.text(input, key).isEmpty()) {
                return Json.text(input, key);
            }
        }
        return Json.text(input, "id");
    }

    /// Values by input id, made from what was typed under labels or ids; the rest keeps what it
    /// shows.
    Map<String, String> filled(Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        for (var input : inputs) {
            initial(input).ifPresent(value -> values.put(Json.text(input, "id"), value));
        }
        typed.forEach((key, text) -> {
            var input = called(key);
            values.put(Json.text(input, "id"), value(input, text.strip()));
        });
        return values;
    }

    private JsonObject called(String key) {
        return inputs.stream()
                .filter(input -> label(input).equals(key) || Json.text(input, "id").equals(key))
                .findFirst()
                .orElseThrow(() -> {
                    var labels = inputs.stream().map(Inputs::label).toList();
                    return new NoSuchElementException("No field \"" + key + "\" among " + labels);
                });
    }

    /// What the input shows at first; empty when it shows nothing and so sends nothing.
    static Optional<String> initial(JsonObject input) {
        var value = Json.text(input, "value");
        if (Cards.type(input).equals("Input.Toggle")) {
            return Optional.of(value.isEmpty() ? toggle(input, "valueOff", "false") : value);
        }
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static String toggle(JsonObject input, String key, String otherwise) {
        return input.has(key) ? Json.text(input, key) : otherwise;
    }

    private String value(JsonObject input, String text) {
        return switch (Cards.type(input)) {
            case "Input.ChoiceSet" -> choices(input, text);
            case "Input.Toggle" -> {
                var on = toggle(input, "valueOn", "true");
                var isOn = text.equals(on) || List.of("true", "on", "yes").contains(text);
                yield isOn ? on : toggle(input, "valueOff", "false");
            }
            case "Input.Date", "Input.Time" -> moment(input, text);
            default -> text;
        };
    }

    private static String moment(JsonObject input, String text) {
        try {
            if (text.isEmpty()) {
                return text;
            }
            return Cards.type(input).equals("Input.Date")
                    ? LocalDate.parse(text).toString()
                    : LocalTime.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(label(input) + " does not take " + text, e);
        }
    }

    private String choices(JsonObject input, String text) {
        var whole = choice(input, text);
        if (text.isEmpty() || whole.isPresent()) {
            return whole.orElse("");
        }
        var parts = text.split(",");
        if (parts.length > 1 && !Json.flag(input, "isMultiSelect")) {
            throw new IllegalArgumentException(label(input) + " takes one choice alone");
        }
        var values = new ArrayList<String>();
        for (var part : parts) {
            values.add(
                    choice(input, part.strip())
                            .orElseThrow(() ->
                                    new NoSuchElementException(
                                            label(input) + " offers no " + part)));
        }
        return String.join(",", values);
    }

    private Optional<String> choice(JsonObject input, String text) {
        var fixed =
                Json.objects(Json.array(input, "choices")).stream()
                        .filter(choice ->
                                Json.text(choice, "value").equals(text)
                                        || Json.text(choice, "title").equals(text))
                        .map(choice -> Json.text(choice, "value"))
                        .findFirst();
        var isPeoplePicker =
                Json.text(Json.object(input, "choices.data"), "dataset")
                        .startsWith("graph.microsoft.com/users");
        return isPeoplePicker ? fixed.or(() -> world.find(text).map(Person::aadObjectId)) : fixed;
    }

    /// What the client itself refuses to send, by label.
    Map<String, String> problems(Map<String, String> values) {
        var problems = new LinkedHashMap<String, String>();
        for (var input : inputs) {
            var value = values.getOrDefault(Json.text(input, "id"), "");
            if (isWrong(input, value)) {
                var said = Json.text(input, "errorMessage");
                problems.put(label(input), said.isEmpty() ? "This field is not right" : said);
            }
        }
        return problems;
    }

    private static boolean isWrong(JsonObject input, String value) {
        boolean isOff =
                Cards.type(input).equals("Input.Toggle")
                        && !value.equals(toggle(input, "valueOn", "true"));
        if (value.isEmpty() || isOff) {
            return Json.flag(input, "isRequired");
        }
        var longest = Json.text(input, "maxLength");
        if (!longest.isEmpty() && value.length() > Integer.parseInt(longest)) {
            return true;
        }
        var regex = Json.text(input, "regex");
        if (!regex.isEmpty() && !value.matches(regex)) {
            return true;
        }
        return isOutside(input, value);
    }

    private static boolean isOutside(JsonObject input, String value) {
        var min = Json.text(input, "min");
        var max = Json.text(input, "max");
        return switch (Cards.type(input)) {
            case "Input.Number" -> {
                if (!value.matches("-?\\d+([.]\\d+)?")) {
                    yield true;
                }
                double number = Double.parseDouble(value);
                yield (!min.isEmpty() && number < Double.parseDouble(min))
                        || (!max.isEmpty() && number > Double.parseDouble(max));
            }
            // ISO dates and times sort as texts.
            case "Input.Date", "Input.Time" ->
                    (!min.isEmpty() && value.compareTo(min) < 0)
                            || (!max.isEmpty() && value.compareTo(max) > 0);
            default -> false;
        };
    }

    /// Every label with what a person sees in the field: names for ids, titles for values.
    Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        for (var input : inputs) {
            shown.put(label(input), initial(input).map(value -> shown(input, value)).orElse(""));
        }
        return shown;
    }

    private String shown(JsonObject input, String value) {
        if (!Cards.type(input).equals("Input.ChoiceSet")) {
            return value;
        }
        var titles =
                Json.objects(Json.array(input, "choices")).stream()
                        .collect(
                                Collectors.toMap(
                                        choice -> Json.text(choice, "value"),
                                        choice -> Json.text(choice, "title"),
                                        (one, other) -> one));
        var parts = new ArrayList<String>();
        for (var part : value.split(",")) {
            var name = world.find(part).map(Person::name).orElse(part);
            parts.add(titles.getOrDefault(part, name));
        }
        return String.join(", ", parts);
    }
}
