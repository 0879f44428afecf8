package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The dialog on a person's screen: `plainText` is all they read in it, `values` what stands in the
/// fields by label, `errors` what is written in red, by the label of the field over it.
public record DialogView(
        String title,
        JsonObject card,
        String plainText,
        Map<String, String> values,
        Map<String, String> errors) {

    static DialogView of(World world, Person person, Screen.Dialog dialog) {
        var reading = Reading.of(person, new JsonObject(), dialog.card());
        return new DialogView(
                dialog.title(),
                dialog.card(),
                reading.card(dialog.card()),
                new Inputs(world, dialog.card()).shown(),
                errors(dialog.card(), reading));
    }

    private static Map<String, String> errors(JsonObject card, Reading reading) {
        var errors = new LinkedHashMap<String, String>();
        var field = "";
        for (var element : Cards.all(card).toList()) {
            if (Cards.isInput(element)) {
                field = Inputs.label(element);
            } else if (Json.text(element, "color").equalsIgnoreCase("attention")) {
                errors.merge(field, reading.own(element), (one, more) -> one + "\n" + more);
            }
        }
        return errors;
    }

    /// The labels of its fields, in reading order.
    public List<String> labels() {
        return List.copyOf(values.keySet());
    }

    /// What stands in a field: titles for values, names for ids, "" for nothing.
    public String value(String label) {
        var value = values.get(label);
        if (value == null) {
            throw new IllegalArgumentException("No field \"" + label + "\" among " + labels());
        }
        return value;
    }

    /// The titles of its buttons, in reading order.
    public List<String> buttons() {
        return Cards.actions(card).stream().map(action -> Json.text(action, "title")).toList();
    }

    /// Whether a person would read these words in it, its title included.
    public boolean has(String words) {
        return title.contains(words) || plainText.contains(words);
    }
}
