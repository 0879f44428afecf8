package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;

/// Walks over Block Kit trees.
final class Blocks {
    private Blocks() {}

    /// Something a person can use, and the block that holds it.
    record Element(JsonObject block, JsonObject json) {
        String type() {
            return Json.text(json, "type");
        }

        String blockId() {
            return Json.text(block, "block_id");
        }

        String actionId() {
            return Json.text(json, "action_id");
        }

        boolean isInput() {
            return Json.text(block, "type").equals("input");
        }

        /// What a person would call it: the button's text, the input's label, the placeholder.
        String label() {
            if (isInput()) {
                return Json.text(Json.object(block, "label"), "text");
            }
            var own = Json.text(Json.object(json, "text"), "text");
            return own.isEmpty() ? Json.text(Json.object(json, "placeholder"), "text") : own;
        }

        boolean isCalled(String key) {
            return key.equals(label()) || key.equals(actionId()) || key.equals(blockId());
        }
    }

    static List<Element> elements(JsonArray blocks) {
        var found = new ArrayList<Element>();
        for (var block : Json.objects(blocks)) {
            if (block.get("accessory") instanceof JsonObject accessory) {
                found.add(new Element(block, accessory));
            }
            if (block.get("element") instanceof JsonObject element) {
                found.add(new Element(block, element));
            }
            for (var element : Json.objects(Json.array(block, "elements"))) {
                found.add(new Element(block, element));
            }
        }
        found.removeIf(e -> e.actionId().isEmpty());
        return found;
    }

    static List<Element> inputs(JsonArray blocks) {
        return elements(blocks).stream().filter(Element::isInput).toList();
    }

    /// What is called so in a message.
    static Element called(MessageView message, String key) {
        return elements(message.blocks()).stream()
                .filter(element -> element.isCalled(key))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "No \"" + key + "\" in: " + message.plainText()));
    }

    /// What is called so in the block of a message that has these words.
    static Element beside(World world, MessageView message, String words, String key) {
        for (var element : elements(message.blocks())) {
            var block = new JsonArray();
            block.add(element.block());
            if (element.isCalled(key) && MessageView.plain(world, "", block).contains(words)) {
                return element;
            }
        }
        throw new NoSuchElementException(
                "No \"" + key + "\" beside \"" + words + "\" in: " + message.plainText());
    }

    /// A copy in which every block and element has an id, as Slack gives them.
    static JsonArray named(JsonArray blocks) {
        var copy = blocks.deepCopy();
        for (var block : Json.objects(copy)) {
            if (Json.text(block, "block_id").isEmpty()) {
                block.addProperty("block_id", shortId());
            }
            name(Json.object(block, "accessory"));
            name(Json.object(block, "element"));
            if (Json.text(block, "type").equals("actions")) {
                Json.objects(Json.array(block, "elements")).forEach(Blocks::name);
            }
        }
        return copy;
    }

    private static void name(JsonObject element) {
        if (Json.text(element, "action_id").isEmpty()
                && !Json.text(element, "type").equals("image")) {
            element.addProperty("action_id", shortId());
        }
    }

    /// Every text of the blocks in reading order: prose, fields, labels, buttons.
    static List<String> texts(JsonArray blocks) {
        var found = new ArrayList<String>();
        for (var block : Json.objects(blocks)) {
            collect(block, found);
        }
        return found;
    }

    private static void collect(JsonObject tree, List<String> found) {
        for (var entry : tree.entrySet()) {
            var key = entry.getKey();
            if (key.equals("confirm") || key.equals("options")) {
                continue;
            }
            switch (entry.getValue()) {
                case JsonObject child -> collect(child, found);
                case JsonArray many -> Json.objects(many).forEach(child -> collect(child, found));
                default -> {
                    if (key.equals("text") || key.equals("alt_text")) {
                        found.add(entry.getValue().getAsString());
                    }
                }
            }
        }
    }

    private static String shortId() {
        var random = ThreadLocalRandom.current();
        var id = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            id.append(Character.forDigit(random.nextInt(36), 36));
        }
        return id.toString();
    }
}
