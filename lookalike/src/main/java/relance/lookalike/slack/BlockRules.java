package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;
import java.util.Set;

/// Slack's limits on messages and views.
final class BlockRules {
    /// Where the total of a message's texts was seen to be refused (bolt-js issue 2509).
    private static final int MOST_TEXT = 13_200;

    private static final Set<String> UNCHECKED =
            Set.of(
                    "rich_text",
                    "file",
                    "video",
                    "table",
                    "data_table",
                    "data_visualization",
                    "alert",
                    "card",
                    "carousel",
                    "container",
                    "context_actions",
                    "task_card",
                    "plan");
    private final Problems problems = new Problems();
    private final ElementRules elements = new ElementRules(problems);

    private BlockRules() {}

    /// Refuses a message's blocks as `chat.*` does.
    static void message(JsonArray blocks) {
        var rules = new BlockRules();
        rules.blocks(blocks, 50, false, "/blocks");
        refuse("invalid_blocks", rules.problems.found());
        int total = Blocks.texts(blocks).stream().mapToInt(String::length).sum();
        if (total > MOST_TEXT) {
            throw new Refused("msg_blocks_too_long");
        }
    }

    /// Refuses a view as `views.*` does; `type` is "modal" or "home".
    static void view(JsonObject view, String type) {
        var rules = new BlockRules();
        var problems = rules.problems;
        if (view.toString().length() > 250_000) {
            throw new Refused("view_too_large");
        }
        if (!Json.text(view, "type").equals(type)) {
            problems.add("must be a valid enum value", "/view/type");
        }
        rules.blocks(Json.array(view, "blocks"), 100, true, "/view/blocks");
        problems.optional(view, "private_metadata", 3000, "/view");
        problems.optional(view, "callback_id", 255, "/view");
        problems.optional(view, "external_id", 255, "/view");
        if (type.equals("modal")) {
            problems.text(view, "title", 24, false, "/view");
            problems.optionalText(view, "submit", 24, false, "/view");
            problems.optionalText(view, "close", 24, false, "/view");
            boolean asks = !Blocks.inputs(Json.array(view, "blocks")).isEmpty();
            if (asks && !view.has("submit")) {
                problems.add("`submit` is required when an `input` block is used", "/view/submit");
            }
        }
        refuse("invalid_arguments", problems.found());
    }

    private static void refuse(String error, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(error, problems);
        }
    }

    private void blocks(JsonArray blocks, int most, boolean inView, String at) {
        problems.count(0, most, blocks.size(), at);
        int index = 0;
        for (var block : blocks) {
            var here = at + "/" + index++;
            if (block instanceof JsonObject object) {
                problems.blockId(object, here);
                block(object, inView, here);
            } else {
                problems.add("must be an object", here);
            }
        }
    }

    private void block(JsonObject block, boolean inView, String at) {
        var type = Json.text(block, "type");
        switch (type) {
            case "section" -> section(block, at);
            case "header" -> problems.text(block, "text", 150, false, at);
            case "divider" -> {}
            case "image" -> {
                elements.image(block, at);
                problems.optionalText(block, "title", 2000, false, at);
            }
            case "markdown" -> {
                problems.needs(block, "text", at);
                problems.optional(block, "text", 12_000, at);
            }
            case "actions" -> actions(block, at);
            case "context" -> context(block, at);
            case "input" -> {
                if (inView) {
                    input(block, at);
                } else {
                    problems.add("unsupported type: input", at);
                }
            }
            default -> {
                if (!UNCHECKED.contains(type)) {
                    problems.add("unsupported type: " + type, at);
                }
            }
        }
    }

    private void section(JsonObject section, String at) {
        var fields = Json.array(section, "fields");
        if (!section.has("text") && fields.isEmpty()) {
            problems.add("missing required field: text", at);
        }
        problems.optionalText(section, "text", 3000, true, at);
        problems.count(0, 10, fields.size(), at + "/fields");
        for (int i = 0; i < fields.size(); i++) {
            var holder = Json.of("" + i, fields.get(i));
            problems.text(holder, "" + i, 2000, true, at + "/fields");
        }
        if (section.get("accessory") instanceof JsonObject accessory) {
            elements.interactive(accessory, at + "/accessory");
        }
    }

    private void actions(JsonObject actions, String at) {
        var all = Json.array(actions, "elements");
        problems.count(1, 25, all.size(), at + "/elements");
        int index = 0;
        for (var element : Json.objects(all)) {
            elements.interactive(element, at + "/elements/" + index++);
        }
    }

    private void context(JsonObject context, String at) {
        var all = Json.array(context, "elements");
        problems.count(1, 10, all.size(), at + "/elements");
        for (int i = 0; i < all.size(); i++) {
            var here = at + "/elements";
            if (all.get(i) instanceof JsonObject element
                    && Json.text(element, "type").equals("image")) {
                elements.image(element, here + "/" + i);
            } else {
                problems.text(Json.of("" + i, all.get(i)), "" + i, 3000, true, here);
            }
        }
    }

    private void input(JsonObject input, String at) {
        problems.text(input, "label", 2000, false, at);
        problems.optionalText(input, "hint", 2000, false, at);
        if (input.get("element") instanceof JsonObject element) {
            elements.input(element, at + "/element");
        } else {
            problems.add("missing required field: element", at);
        }
    }
}
