package relance.teams.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.SpecificationVersion;

import relance.gallery.Schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a card of ours keeps to, beyond and with the schema.
final class CardRules {
    private static final Set<String> NOT_IN_SCHEMA = Set.of("msteams", "choices.data");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> inputs = new HashSet<>();
    private final Set<String> mentions = new TreeSet<>();
    private int visible;

    private CardRules() {}

    static List<String> brokenByMessage(JsonObject card) {
        var rules = new CardRules().seen(card);
        if (!rules.inputs.isEmpty()) {
            rules.faults.add("inputs in a message");
        }
        return rules.faults;
    }

    static List<String> brokenByDialog(JsonObject card) {
        var rules = new CardRules().seen(card);
        if (card.toString().contains("Action.Execute")) {
            rules.faults.add("Action.Execute in a dialog");
        }
        return rules.faults;
    }

    private CardRules seen(JsonObject card) {
        faults.addAll(
                Schemas.broken(
                        "teams/adaptive-card-1.5.0.json",
                        SpecificationVersion.DRAFT_6,
                        stripped(card).getAsJsonObject()));
        walk(card);
        if (visible > 6) {
            faults.add(visible + " visible actions");
        }
        if (Limits.bytesOf(card.toString()) > 25_000) {
            faults.add(Limits.bytesOf(card.toString()) + " bytes");
        }
        if (card.toString().codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF)) {
            faults.add("private-use characters");
        }
        var told = new TreeSet<String>();
        if (card.get("msteams") instanceof JsonObject teams
                && teams.get("entities") instanceof JsonArray entities) {
            entities.forEach(entity -> told.add(word(entity, "text")));
        }
        if (!told.equals(mentions)) {
            faults.add("mentions " + mentions + ", entities " + told);
        }
        return this;
    }

    private void walk(JsonElement element) {
        if (element instanceof JsonArray array) {
            array.forEach(this::walk);
        } else if (element instanceof JsonObject object) {
            look(object);
            for (var entry : object.entrySet()) {
                // What stands in for an action, or is shown once it is pressed, is not beside it.
                if (!Set.of("fallback", "card", "data", "msteams").contains(entry.getKey())) {
                    walk(entry.getValue());
                }
            }
        }
    }

    private void look(JsonObject object) {
        var type = object.has("type") ? word(object, "type") : "";
        if (type.startsWith("Action.") && !object.has("mode")) {
            visible++;
        }
        if (type.startsWith("Input.") && !inputs.add(word(object, "id"))) {
            faults.add("two inputs " + word(object, "id"));
        }
        if (type.equals("TextBlock")) {
            var text = word(object, "text");
            var seen = TeamsSight.read(text);
            seen.faults().forEach(fault -> faults.add(fault + " in " + text));
            var at = java.util.regex.Pattern.compile("<at>.*?</at>").matcher(text);
            at.results().forEach(found -> mentions.add(found.group()));
        }
    }

    private static JsonElement stripped(JsonElement element) {
        if (element instanceof JsonArray array) {
            var all = new JsonArray();
            array.forEach(inner -> all.add(stripped(inner)));
            return all;
        }
        if (element instanceof JsonObject object) {
            var left = new JsonObject();
            for (var entry : object.entrySet()) {
                if (!NOT_IN_SCHEMA.contains(entry.getKey())) {
                    left.add(entry.getKey(), stripped(entry.getValue()));
                }
            }
            return left;
        }
        return element;
    }

    private static String word(JsonElement object, String name) {
        return object.getAsJsonObject().get(name).getAsString();
    }
}
