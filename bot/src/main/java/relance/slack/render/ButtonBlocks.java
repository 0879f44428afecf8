package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Buttons and menus of one card.
///
/// The action id tells, before the value is read, whether a form must be opened while Slack still
/// allows it: `do:1`, `opens:2`. In a menu, `menu:3`, the value tells it: `opens:1|poll|edit|12`.
public final class ButtonBlocks {
    public static final String DO = "do:";
    public static final String OPENS = "opens:";
    static final String MENU = "menu:";

    private final Pen pen;
    private int count;

    ButtonBlocks(Pen pen) {
        this.pen = pen;
    }

    JsonObject button(Button button) {
        return switch (button) {
            case Button.Do(var label, var action, var style, var confirm) -> {
                var element = button(DO, label, action, style);
                confirm.ifPresent(question -> element.add("confirm", dialog(question)));
                yield element;
            }
            case Button.Opens(var label, var action, var style) ->
                    button(OPENS, label, action, style);
        };
    }

    private JsonObject button(String kind, Text label, ActionRef action, Button.Style style) {
        var element = element("button", kind);
        element.add("text", pen.plain(label, Limits.BUTTON));
        element.addProperty(
                "value", Limits.checked(action.encode(), Limits.BUTTON_VALUE, "a button's value"));
        styled(style).ifPresent(word -> element.addProperty("style", word));
        return element;
    }

    private static Optional<String> styled(Button.Style style) {
        return switch (style) {
            case PLAIN -> Optional.empty();
            case PRIMARY -> Optional.of("primary");
        };
    }

    private JsonObject dialog(Text question) {
        var dialog = new JsonObject();
        dialog.add("title", pen.plain(Text.said("text.confirm.title"), Limits.CONFIRM_TITLE));
        dialog.add("text", pen.plain(question, Limits.CONFIRM_TEXT));
        dialog.add("confirm", pen.plain(Text.said("text.confirm.yes"), Limits.CONFIRM_WORD));
        dialog.add("deny", pen.plain(Text.said("text.confirm.no"), Limits.CONFIRM_WORD));
        dialog.addProperty("style", "danger");
        return dialog;
    }

    /// Rows of buttons, the menu at the end; none at all when there is nothing to press.
    List<JsonObject> rows(List<Button> buttons, List<Button> menu) {
        var elements = new ArrayList<JsonObject>();
        buttons.forEach(button -> elements.add(button(button)));
        var folded = new ArrayList<Button>();
        for (var button : menu) {
            // A menu of Slack's asks once more for all of its options or for none.
            if (button instanceof Button.Do press && press.confirm().isPresent()) {
                elements.add(button(button));
            } else {
                folded.add(button);
            }
        }
        for (var part : parts(folded, Limits.MENU)) {
            elements.add(part.size() == 1 ? button(part.getFirst()) : menu(part));
        }
        return parts(elements, Limits.ROW).stream().map(ButtonBlocks::row).toList();
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return parts;
    }

    private JsonObject menu(List<Button> buttons) {
        var options = new JsonArray();
        for (var button : buttons) {
            var value =
                    switch (button) {
                        case Button.Do press -> DO + press.action().encode();
                        case Button.Opens opens -> OPENS + opens.action().encode();
                    };
            options.add(Options.option(pen, value, button.label()));
        }
        var element = element("overflow", MENU);
        element.add("options", options);
        return element;
    }

    private JsonObject element(String type, String kind) {
        count++;
        var element = Blocks.block(type);
        element.addProperty("action_id", kind + count);
        return element;
    }

    private static JsonObject row(List<JsonObject> elements) {
        var all = new JsonArray();
        elements.forEach(all::add);
        var row = Blocks.block("actions");
        row.add("elements", all);
        return row;
    }
}
