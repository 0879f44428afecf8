package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.Field;
import relance.chat.Text;
import relance.text.Characters;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Fields of a form as input blocks: the block and its element both carry the field's name.
record Inputs(Pen pen) {
    private static final int RADIO_BUTTONS = 5;

    JsonObject block(Field field) {
        return switch (field) {
            case Field.Line f -> input(f, f.hint(), f.required(), line(f));
            case Field.Lines f -> input(f, f.hint(), f.required(), lines(f));
            case Field.Pick f -> input(f, f.hint(), f.required(), pick(f));
            case Field.Ticks f -> input(f, f.hint(), f.required(), ticks(f));
            case Field.Who f -> input(f, f.hint(), f.required(), who(f));
            case Field.Where f -> input(f, f.hint(), f.required(), where(f));
            case Field.On f -> input(f, f.hint(), f.required(), on(f));
            case Field.At f -> input(f, f.hint(), f.required(), at(f));
        };
    }

    private JsonObject input(
            Field field, Optional<Text> hint, boolean required, JsonObject element) {
        element.addProperty("action_id", field.name());
        var block = Blocks.block("input");
        block.addProperty("block_id", field.name());
        block.add("label", pen.plain(field.label(), Limits.LABEL));
        block.add("element", element);
        hint.filter(text -> !text.isEmpty())
                .ifPresent(text -> block.add("hint", pen.plain(text, Limits.LABEL)));
        block.addProperty("optional", !required);
        return block;
    }

    private JsonObject line(Field.Line field) {
        return text(false, Characters.oneLine(typed(field.value())), field.most());
    }

    private JsonObject lines(Field.Lines field) {
        return text(true, Characters.tidy(typed(field.value())), field.most());
    }

    // An input of Slack's shows no mention, only words.
    private String typed(String value) {
        var text = Text.typed(value, pen.names().workspace());
        return pen.wording()
                .plain(
                        text,
                        pen.reader(),
                        person -> "@" + pen.names().name(person),
                        pen.names()::placeName);
    }

    private static JsonObject text(boolean multiline, String value, int most) {
        int length = Math.clamp(most, 1, Limits.INPUT);
        var element = Blocks.block("plain_text_input");
        element.addProperty("multiline", multiline);
        element.addProperty("max_length", length);
        if (!value.isBlank()) {
            element.addProperty("initial_value", Characters.cut(value, length));
        }
        return element;
    }

    private JsonObject pick(Field.Pick field) {
        boolean few = field.options().size() <= RADIO_BUTTONS;
        var element = Blocks.block(few ? "radio_buttons" : "static_select");
        element.add("options", Options.all(pen, field.name(), field.options()));
        field.value()
                .map(value -> Options.chosen(pen, field.options(), List.of(value)))
                .filter(chosen -> !chosen.isEmpty())
                .ifPresent(chosen -> element.add("initial_option", chosen.get(0)));
        return element;
    }

    private JsonObject ticks(Field.Ticks field) {
        boolean few = field.options().size() <= Limits.CHECKBOXES;
        var element = Blocks.block(few ? "checkboxes" : "multi_static_select");
        element.add("options", Options.all(pen, field.name(), field.options()));
        var chosen = Options.chosen(pen, field.options(), field.values());
        if (!chosen.isEmpty()) {
            element.add("initial_options", chosen);
        }
        return element;
    }

    private JsonObject who(Field.Who field) {
        var element = Blocks.block("users_select");
        field.value()
                .map(pen.names()::userId)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> element.addProperty("initial_user", id));
        return element;
    }

    private JsonObject where(Field.Where field) {
        var include = new JsonArray();
        include.add("public");
        include.add("private");
        var filter = new JsonObject();
        filter.add("include", include);
        filter.addProperty("exclude_bot_users", true);
        var element = Blocks.block("conversations_select");
        element.add("filter", filter);
        field.value()
                .map(pen.names()::channelId)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> element.addProperty("initial_conversation", id));
        return element;
    }

    private static JsonObject on(Field.On field) {
        var element = Blocks.block("datepicker");
        field.value().ifPresent(day -> element.addProperty("initial_date", day.toString()));
        return element;
    }

    private static JsonObject at(Field.At field) {
        var format = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        var element = Blocks.block("timepicker");
        field.value().ifPresent(time -> element.addProperty("initial_time", format.format(time)));
        return element;
    }
}
