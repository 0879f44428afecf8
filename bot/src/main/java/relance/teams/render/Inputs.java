package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Field;
import relance.chat.Text;
import relance.teams.render.InputId.Kind;
import relance.text.Characters;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Fields of a form as inputs.
record Inputs(Pen pen) {
    private static final int RADIO_BUTTONS = 5;
    private static final int CHECKBOXES = 10;

    JsonObject input(Field field) {
        return switch (field) {
            case Field.Line f -> line(f);
            case Field.Lines f -> lines(f);
            case Field.Pick f -> pick(f);
            case Field.Ticks f -> ticks(f);
            case Field.Who f -> who(f);
            case Field.Where f -> where(f);
            case Field.On f -> on(f);
            case Field.At f -> at(f);
        };
    }

    static Optional<Text> hint(Field field) {
        return switch (field) {
            case Field.Line f -> f.hint();
            case Field.Lines f -> f.hint();
            case Field.Pick f -> f.hint();
            case Field.Ticks f -> f.hint();
            case Field.Who f -> f.hint();
            case Field.Where f -> f.hint();
            case Field.On f -> f.hint();
            case Field.At f -> f.hint();
        };
    }

    private JsonObject line(Field.Line field) {
        var input = input("Input.Text", Kind.TEXT, field, field.required());
        return filled(input, Characters.oneLine(pen.typed(field.value())), field.most());
    }

    private JsonObject lines(Field.Lines field) {
        var input = input("Input.Text", Kind.TEXT, field, field.required());
        input.addProperty("isMultiline", true);
        return filled(input, Characters.tidy(pen.typed(field.value())), field.most());
    }

    private static JsonObject filled(JsonObject input, String value, int most) {
        int length = Math.clamp(most, 1, Limits.INPUT);
        input.addProperty("maxLength", length);
        return valued(input, value.isBlank() ? "" : Characters.cut(value, length));
    }

    private JsonObject pick(Field.Pick field) {
        boolean few = field.options().size() <= RADIO_BUTTONS;
        var input = choiceSet(Kind.PICK, field, field.required(), few);
        input.add("choices", Choices.options(pen, field.name(), field.options()));
        return valued(input, Choices.chosen(field.options(), field.value().stream().toList()));
    }

    private JsonObject ticks(Field.Ticks field) {
        boolean few = field.options().size() <= CHECKBOXES;
        var input = choiceSet(Kind.TICKS, field, field.required(), few);
        input.addProperty("isMultiSelect", true);
        input.add("choices", Choices.options(pen, field.name(), field.options()));
        return valued(input, Choices.chosen(field.options(), field.values()));
    }

    private JsonObject who(Field.Who field) {
        var input = choiceSet(Kind.WHO, field, field.required(), false);
        input.addProperty("placeholder", pen.words(Text.said("teams.who")));
        input.add("choices", Choices.people(pen, field.value()));
        if (pen.names().amongOthers()) {
            // Only who is there: of anybody else the bot knows nothing, and cannot write to them.
            var query = Elements.of("Data.Query");
            query.addProperty("dataset", "graph.microsoft.com/users?scope=currentContext");
            input.add("choices.data", query);
        }
        return valued(input, field.value().map(pen.names()::pickerId).orElse(""));
    }

    private JsonObject where(Field.Where field) {
        var input = choiceSet(Kind.WHERE, field, field.required(), false);
        input.add("choices", Choices.places(pen, field.value()));
        return valued(input, field.value().map(Choices::written).orElse(""));
    }

    private JsonObject on(Field.On field) {
        var input = input("Input.Date", Kind.ON, field, field.required());
        return valued(input, field.value().map(day -> day.toString()).orElse(""));
    }

    private JsonObject at(Field.At field) {
        var format = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        var input = input("Input.Time", Kind.AT, field, field.required());
        return valued(input, field.value().map(format::format).orElse(""));
    }

    private JsonObject choiceSet(Kind kind, Field field, boolean required, boolean list) {
        var input = input("Input.ChoiceSet", kind, field, required);
        input.addProperty("style", list ? "expanded" : "compact");
        input.addProperty("wrap", true);
        if (!list) {
            input.addProperty("placeholder", pen.words(Text.said("teams.pick")));
        }
        return input;
    }

    private JsonObject input(String type, Kind kind, Field field, boolean required) {
        var input = Elements.of(type);
        input.addProperty("id", new InputId(kind, field.name()).write());
        input.addProperty("label", pen.title(field.label(), Limits.CHOICE));
        if (required) {
            input.addProperty("isRequired", true);
            input.addProperty("errorMessage", pen.words(Text.said("teams.required")));
        }
        return input;
    }

    private static JsonObject valued(JsonObject input, String value) {
        if (!value.isEmpty()) {
            input.addProperty("value", value);
        }
        return input;
    }
}
