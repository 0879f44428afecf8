package relance.teams.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The pieces of Adaptive Cards.
final class Elements {
    private Elements() {}

    static JsonObject of(String type) {
        var element = new JsonObject();
        element.addProperty("type", type);
        return element;
    }

    static JsonObject text(String written) {
        var block = of("TextBlock");
        block.addProperty("text", written);
        block.addProperty("wrap", true);
        return block;
    }

    static JsonObject container(List<JsonObject> items) {
        var container = of("Container");
        container.add("items", array(items));
        return container;
    }

    static JsonObject actionSet(List<JsonObject> actions) {
        var set = of("ActionSet");
        set.add("actions", array(actions));
        return set;
    }

    static JsonObject column(String width, List<JsonObject> items) {
        var column = of("Column");
        column.addProperty("width", width);
        column.addProperty("verticalContentAlignment", "Center");
        column.add("items", array(items));
        return column;
    }

    static JsonObject columns(JsonObject... columns) {
        var set = of("ColumnSet");
        set.add("columns", array(List.of(columns)));
        return set;
    }

    static JsonObject card(Collection<JsonObject> body) {
        var card = of("AdaptiveCard");
        card.addProperty("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.addProperty("version", "1.5");
        card.add("body", array(body));
        return card;
    }

    static JsonArray array(Collection<JsonObject> elements) {
        var array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    /// All that is read as Markdown in there.
    static List<String> texts(Iterable<? extends JsonElement> elements) {
        var texts = new ArrayList<String>();
        elements.forEach(element -> collect(element, texts));
        return texts;
    }

    private static void collect(JsonElement element, List<String> texts) {
        if (element instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, texts));
        } else if (element instanceof JsonObject object) {
            for (var entry : object.entrySet()) {
                if (entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()) {
                    texts.add(entry.getValue().getAsString());
                } else {
                    collect(entry.getValue(), texts);
                }
            }
        }
    }
}
