package relance.teams.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.Field;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What can be chosen in a form, and the way back of it.
public final class Choices {
    private static final String PLACE = "place:";

    private Choices() {}

    static JsonArray options(Pen pen, String field, List<Field.Option> options) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException(field + " has no options");
        }
        var choices = new JsonArray();
        for (var option : options) {
            choices.add(choice(pen, option.label(), written(option.value())));
        }
        return choices;
    }

    /// Those of the values that are offered.
    static String chosen(List<Field.Option> options, Collection<String> values) {
        var chosen =
                options.stream()
                        .map(Field.Option::value)
                        .filter(values::contains)
                        .map(Choices::written)
                        .toList();
        return String.join(",", chosen);
    }

    static JsonArray people(Pen pen, Optional<PersonId> chosen) {
        var offered = new LinkedHashSet<PersonId>();
        chosen.ifPresent(offered::add);
        offered.addAll(pen.names().people());
        var choices = new JsonArray();
        for (var person : offered) {
            var id = pen.names().pickerId(person);
            if (!id.isEmpty()) {
                choices.add(choice(pen, Text.mention(person), id));
            }
        }
        return choices;
    }

    static JsonArray places(Pen pen, Optional<PlaceId> chosen) {
        var offered = new LinkedHashSet<PlaceId>();
        chosen.ifPresent(offered::add);
        offered.addAll(pen.names().places());
        var choices = new JsonArray();
        for (var place : offered) {
            choices.add(choice(pen, Text.in(place), written(place)));
        }
        return choices;
    }

    // Teams reads Markdown in the choices that are shown as a list.
    private static JsonObject choice(Pen pen, Text title, String value) {
        var choice = new JsonObject();
        choice.addProperty("title", pen.line(title, Limits.CHOICE));
        choice.addProperty("value", value);
        return choice;
    }

    static String written(PlaceId place) {
        return PLACE + place.number();
    }

    /// The number of a place; empty when it is no place's.
    public static Optional<Long> place(String written) {
        var number = written.startsWith(PLACE) ? written.substring(PLACE.length()) : "";
        return number.matches("\\d{1,18}") ? Optional.of(Long.parseLong(number)) : Optional.empty();
    }

    // Teams sends what was ticked with commas between.
    private static String written(String value) {
        return value.replace("%", "%25").replace(",", "%2C");
    }

    public static List<String> read(String sent) {
        return Arrays.stream(sent.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace("%2C", ",").replace("%25", "%"))
                .toList();
    }
}
