package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;

/// The modal on top of a person's screen, as JSON (`view`) and as what they read.
public record ModalView(JsonObject view, String plainText) {
    static ModalView of(World world, OpenView open) {
        return new ModalView(open.toJson(world.team), MessageView.plain(world, "", open.blocks()));
    }

    public String id() {
        return Json.text(view, "id");
    }

    public String title() {
        return Json.text(Json.object(view, "title"), "text");
    }

    public String callbackId() {
        return Json.text(view, "callback_id");
    }

    /// The labels of its fields.
    public List<String> fields() {
        return Blocks.inputs(Json.array(view, "blocks")).stream()
                .map(Blocks.Element::label)
                .toList();
    }

    /// The labels of its buttons and menus, fields left out.
    public List<String> buttons() {
        return Blocks.elements(Json.array(view, "blocks")).stream()
                .filter(element -> !element.isInput())
                .map(Blocks.Element::label)
                .toList();
    }

    /// What is in a field at present, as Slack's state JSON.
    public JsonObject value(String label) {
        for (var input : Blocks.inputs(Json.array(view, "blocks"))) {
            if (input.isCalled(label)) {
                var values = Json.object(Json.object(view, "state"), "values");
                return Json.object(Json.object(values, input.blockId()), input.actionId());
            }
        }
        throw new IllegalArgumentException("No field \"" + label + "\" among " + fields());
    }

    /// Whether a person would read these words in it, its title included.
    public boolean has(String words) {
        return title().contains(words) || plainText.contains(words);
    }
}
