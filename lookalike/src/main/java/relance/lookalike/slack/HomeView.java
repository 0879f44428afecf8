package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;

/// A person's home tab, as JSON (`view`) and as what they read.
public record HomeView(JsonObject view, String plainText) {
    static HomeView of(World world, OpenView open) {
        return new HomeView(open.toJson(world.team), MessageView.plain(world, "", open.blocks()));
    }

    /// The labels of its buttons and menus, in reading order.
    public List<String> buttons() {
        return Blocks.elements(Json.array(view, "blocks")).stream()
                .map(Blocks.Element::label)
                .toList();
    }

    /// Whether a person would read these words in it.
    public boolean has(String words) {
        return plainText.contains(words);
    }
}
