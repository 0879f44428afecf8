package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.text.Characters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slack's rules that the schemas do not say.
final class BlockRules {
    private final List<String> broken = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();
    private final boolean modal;

    private BlockRules(boolean modal) {
        this.modal = modal;
    }

    /// What is wrong with a message, a modal or a home tab; a message has no `type`.
    static List<String> broken(JsonObject view) {
        boolean message = !view.has("type");
        var rules = new BlockRules(!message && word(view, "type").equals("modal"));
        var blocks = view.getAsJsonArray("blocks");
        if (blocks.size() > (message ? 50 : 100)) {
            rules.broken.add(blocks.size() + " blocks");
        }
        if (blocks.isEmpty()) {
            rules.broken.add("no blocks");
        }
        if (message && (blank(view, "text") || Characters.length(word(view, "text")) > 4000)) {
            rules.broken.add("a message without a summary, or a longer one than can be updated");
        }
        blocks.forEach(block -> rules.block(block.getAsJsonObject(), message));
        boolean inputs = blocks.asList().stream().anyMatch(block -> is(block, "input"));
        if (rules.modal && inputs && !view.has("submit")) {
            rules.broken.add("an input in a modal without submit");
        }
        rules.texts(view);
        return rules.broken;
    }

    private void block(JsonObject block, boolean message) {
        if (block.has("block_id") && !blockIds.add(word(block, "block_id"))) {
            broken.add("block_id twice: " + word(block, "block_id"));
        }
        switch (word(block, "type")) {
            case "section" -> section(block);
            case "actions" -> elements(block, 25);
            case "context" -> elements(block, 10);
            case "input" -> {
                if (message) {
                    broken.add("an input in a message");
                }
                action(block, block.getAsJsonObject("element"));
            }
            default -> {}
        }
    }

    private void section(JsonObject section) {
        if (!section.has("text") && !section.has("fields")) {
            broken.add("a section with neither text nor fields");
        }
        if (section.get("accessory") instanceof JsonObject accessory) {
            action(section, accessory);
        }
    }

    private void elements(JsonObject block, int most) {
        var elements = block.getAsJsonArray("elements");
        if (elements.isEmpty() || elements.size() > most) {
            broken.add(word(block, "type") + " of " + elements.size());
        }
        elements.forEach(element -> action(block, element.getAsJsonObject()));
    }

    // Unique in a message; in a form the block tells two of one name apart.
    private void action(JsonObject block, JsonObject element) {
        if (!element.has("action_id")) {
            return;
        }
        var scope = modal && block.has("block_id") ? word(block, "block_id") + " " : "";
        if (!actionIds.add(scope + word(element, "action_id"))) {
            broken.add("action_id twice: " + word(element, "action_id"));
        }
        if (element.get("options") instanceof JsonArray options) {
            options(word(element, "type"), options);
        }
    }

    private void options(String type, JsonArray options) {
        int most =
                switch (type) {
                    case "overflow" -> 5;
                    case "checkboxes", "radio_buttons" -> 10;
                    default -> 100;
                };
        if (options.isEmpty() || options.size() > most) {
            broken.add(type + " of " + options.size());
        }
        var values = new HashSet<String>();
        for (var option : options) {
            if (!values.add(word(option, "value"))) {
                broken.add("option twice: " + option);
            }
        }
    }

    private void texts(JsonElement element) {
        if (element instanceof JsonObject object) {
            if (is(object, "mrkdwn") || is(object, "plain_text")) {
                text(object);
            }
            object.asMap().values().forEach(this::texts);
        } else if (element instanceof JsonArray array) {
            array.forEach(this::texts);
        }
    }

    private void text(JsonObject text) {
        if (blank(text, "text")) {
            broken.add("an empty text");
        }
        if (is(text, "mrkdwn")) {
            var words = word(text, "text");
            SlackSight.faults(words).forEach(fault -> broken.add(fault + " in: " + words));
        }
    }

    private static boolean is(JsonElement element, String type) {
        return element instanceof JsonObject object
                && object.has("type")
                && word(object, "type").equals(type);
    }

    private static boolean blank(JsonObject object, String name) {
        return !object.has(name) || word(object, name).isBlank();
    }

    private static String word(JsonElement element, String name) {
        return element.getAsJsonObject().get(name).getAsString();
    }
}
