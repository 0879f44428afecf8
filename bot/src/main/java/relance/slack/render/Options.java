package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.Field;
import relance.chat.Text;

import java.util.Collection;
import java.util.List;

/// What can be chosen in a menu or a list.
final class Options {
    private Options() {}

    static JsonObject option(Pen pen, String value, Text label) {
        var option = new JsonObject();
        option.add("text", pen.plain(label, Limits.OPTION));
        option.addProperty(
                "value", Limits.checked(value, Limits.OPTION_VALUE, "an option's value"));
        return option;
    }

    static JsonArray all(Pen pen, String field, List<Field.Option> options) {
        if (options.isEmpty() || options.size() > Limits.OPTIONS) {
            throw new IllegalArgumentException(
                    field + " has " + options.size() + " options, Slack takes 1 to 100");
        }
        return chosen(pen, options, options.stream().map(Field.Option::value).toList());
    }

    /// Those of the options that have one of the values.
    static JsonArray chosen(Pen pen, List<Field.Option> options, Collection<String> values) {
        var chosen = new JsonArray();
        for (var option : options) {
            if (values.contains(option.value())) {
                chosen.add(option(pen, option.value(), option.label()));
            }
        }
        return chosen;
    }
}
