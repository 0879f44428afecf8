package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.Set;

/// Slack's limits on what a person can use inside a block.
final class ElementRules {
    private static final Set<String> INPUTS =
            Set.of(
                    "plain_text_input",
                    "email_text_input",
                    "url_text_input",
                    "number_input",
                    "rich_text_input",
                    "file_input",
                    "static_select",
                    "external_select",
                    "users_select",
                    "conversations_select",
                    "channels_select",
                    "multi_static_select",
                    "multi_external_select",
                    "multi_users_select",
                    "multi_conversations_select",
                    "multi_channels_select",
                    "datepicker",
                    "timepicker",
                    "datetimepicker",
                    "checkboxes",
                    "radio_buttons");
    private static final Set<String> ONLY_IN_INPUTS =
            Set.of(
                    "plain_text_input",
                    "email_text_input",
                    "url_text_input",
                    "number_input",
                    "rich_text_input",
                    "file_input");
    private final Problems problems;

    ElementRules(Problems problems) {
        this.problems = problems;
    }

    void input(JsonObject element, String at) {
        if (!INPUTS.contains(Json.text(element, "type"))) {
            problems.add("unsupported type: " + Json.text(element, "type"), at);
            return;
        }
        check(element, at);
    }

    void interactive(JsonObject element, String at) {
        var type = Json.text(element, "type");
        if (ONLY_IN_INPUTS.contains(type)) {
            problems.add("unsupported type: " + type, at);
            return;
        }
        check(element, at);
    }

    private void check(JsonObject element, String at) {
        problems.actionId(element, at);
        if (element.get("confirm") instanceof JsonObject confirm) {
            problems.text(confirm, "title", 100, false, at + "/confirm");
            problems.text(confirm, "text", 300, true, at + "/confirm");
            problems.optionalText(confirm, "confirm", 30, false, at + "/confirm");
            problems.optionalText(confirm, "deny", 30, false, at + "/confirm");
        }
        problems.optionalText(element, "placeholder", 150, false, at);
        switch (Json.text(element, "type")) {
            case "button" -> button(element, at);
            case "overflow" -> options(element, 1, 5, at);
            case "checkboxes", "radio_buttons" -> options(element, 1, 10, at);
            case "static_select", "multi_static_select" -> select(element, at);
            case "plain_text_input" -> {
                problems.optional(element, "initial_value", 3000, at);
                if (length(element) > 3000) {
                    problems.add("must be less than 3001", at + "/max_length");
                }
            }
            case "image" -> image(element, at);
            default -> {
                if (!INPUTS.contains(Json.text(element, "type"))) {
                    problems.add("unsupported type: " + Json.text(element, "type"), at);
                }
            }
        }
    }

    private static int length(JsonObject element) {
        var value = element.get("max_length");
        return value != null && value.isJsonPrimitive() ? value.getAsInt() : 0;
    }

    private void button(JsonObject button, String at) {
        problems.text(button, "text", 75, false, at);
        problems.optional(button, "value", 2000, at);
        problems.optional(button, "url", 3000, at);
        problems.optional(button, "accessibility_label", 75, at);
        var style = Json.text(button, "style");
        if (button.has("style") && !Set.of("primary", "danger").contains(style)) {
            problems.add("must be a valid enum value", at + "/style");
        }
    }

    void image(JsonObject image, String at) {
        problems.needs(image, "alt_text", at);
        problems.optional(image, "alt_text", 2000, at);
        problems.optional(image, "image_url", 3000, at);
        if (!image.has("slack_file")) {
            problems.needs(image, "image_url", at);
        }
    }

    private void select(JsonObject select, String at) {
        if (select.get("option_groups") instanceof JsonArray groups) {
            problems.count(1, 100, groups.size(), at + "/option_groups");
            int index = 0;
            for (var group : Json.objects(groups)) {
                var here = at + "/option_groups/" + index++;
                problems.text(group, "label", 75, false, here);
                options(group, 1, 100, here);
            }
            return;
        }
        options(select, 1, 100, at);
    }

    private void options(JsonObject holder, int least, int most, String at) {
        var options = Json.array(holder, "options");
        problems.count(least, most, options.size(), at + "/options");
        boolean mrkdwnAllowed =
                Set.of("checkboxes", "radio_buttons").contains(Json.text(holder, "type"));
        int index = 0;
        for (var option : Json.objects(options)) {
            var here = at + "/options/" + index++;
            problems.text(option, "text", 75, mrkdwnAllowed, here);
            problems.needs(option, "value", here);
            problems.optional(option, "value", 150, here);
            problems.optionalText(option, "description", 75, mrkdwnAllowed, here);
        }
        sameAsAnOption(holder, options, at);
    }

    private void sameAsAnOption(JsonObject holder, JsonArray options, String at) {
        if (holder.has("initial_option") && !options.contains(holder.get("initial_option"))) {
            problems.add("initial_option must exactly match one of the options", at);
        }
        for (var initial : Json.array(holder, "initial_options")) {
            if (!options.contains(initial)) {
                problems.add("initial_options must exactly match the options", at);
            }
        }
    }
}
