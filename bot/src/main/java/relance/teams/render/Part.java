package relance.teams.render;

import com.google.gson.JsonObject;

import java.util.List;

/// What one node became.
///
/// @param buttons those of its actions that are shown when there is room
/// @param rules whether it is a line, which Teams draws at the top of what follows
record Part(List<JsonObject> elements, List<JsonObject> buttons, boolean rules) {
    Part {
        elements = List.copyOf(elements);
        buttons = List.copyOf(buttons);
    }

    static Part of(List<JsonObject> elements) {
        return new Part(elements, List.of(), false);
    }

    boolean isEmpty() {
        return elements.isEmpty() && !rules;
    }
}
