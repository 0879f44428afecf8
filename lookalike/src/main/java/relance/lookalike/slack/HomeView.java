package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.util.List;

/// A person's home tab, as JSON (`view`) and as what they read.
public record HomeView(JsonObject view, String plainText) {
    static HomeView of(Workspace workspace, OpenView open) {
        return new HomeView(
                open.toJson(workspace.team), MessageView.plain(workspace, "", open.blocks()));
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
