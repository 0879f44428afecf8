package relance.teams.render;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.text.Characters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Breaks a long row of buttons into several, since Teams would rather cut their words than go on
/// in the next line. What is folded follows the last one.
final class Rows {
    // In characters: what a telephone shows in one line, and what a button has around its words.
    private static final int WIDTH = 48;
    private static final int AROUND = 4;

    private Rows() {}

    static List<JsonObject> broken(List<JsonObject> elements) {
        var broken = new ArrayList<JsonObject>();
        for (var element : elements) {
            if (element.has("actions")) {
                broken.addAll(sets(element));
            } else {
                if (element.has("items")) {
                    element.add("items", Elements.array(broken(objects(element, "items"))));
                }
                broken.add(element);
            }
        }
        return broken;
    }

    // The first is what it was, with its distance from what stands above.
    private static List<JsonObject> sets(JsonObject set) {
        var actions = new ArrayList<>(objects(set, "actions"));
        actions.sort(Comparator.comparing(action -> action.has("mode")));
        var rows = rows(actions);
        var sets = new ArrayList<JsonObject>();
        set.add("actions", Elements.array(rows.getFirst()));
        sets.add(set);
        for (var row : rows.subList(1, rows.size())) {
            var next = Elements.actionSet(row);
            next.addProperty("spacing", "Small");
            sets.add(next);
        }
        return sets;
    }

    private static List<List<JsonObject>> rows(List<JsonObject> actions) {
        var rows = new ArrayList<List<JsonObject>>();
        var row = new ArrayList<JsonObject>();
        int left = WIDTH;
        for (var action : actions) {
            boolean folded = action.has("mode");
            int width = folded ? 0 : Characters.length(title(action)) + AROUND;
            if (width > left && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
                left = WIDTH;
            }
            left -= width;
            row.add(action);
        }
        rows.add(row);
        return rows;
    }

    private static String title(JsonObject action) {
        return action.get("title").getAsString();
    }

    private static List<JsonObject> objects(JsonObject element, String name) {
        return element.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
