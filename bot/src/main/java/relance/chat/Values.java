package relance.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person filled in, by field name; a command's own words are under [#WORDS].
///
/// Text arrives as typed, with persons and places as marks ([Marks]); persons picked in a form as
/// marks too, days as ISO dates, times as `HH:mm`, ticks and choices as the option's value. A NUL,
/// which no database takes, is left out.
public record Values(Map<String, List<String>> fields) {
    /// The name under which a command's own words stand.
    public static final String WORDS = "words";

    /// Nothing was filled in.
    public static final Values NONE = new Values(Map.of());

    public Values {
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (name, values) -> copy.put(name, values.stream().map(Values::clean).toList()));
        fields = java.util.Collections.unmodifiableMap(copy);
    }

    private static String clean(String typed) {
        return typed.replace("\u0000", "");
    }

    /// What follows a typed command, as one text.
    public static Values words(String words) {
        return new Values(Map.of(WORDS, List.of(words)));
    }

    /// The words after the command; empty when there are none.
    public String words() {
        return text(WORDS).orElse("");
    }

    /// A field's single value, trimmed; empty when nothing was filled in.
    public Optional<String> text(String name) {
        return all(name).stream().map(String::strip).filter(s -> !s.isEmpty()).findFirst();
    }

    /// Every value of a field, as it arrived; empty when there is none.
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /// Whether this option, by its value, is among those of the field.
    public boolean ticked(String name, String option) {
        return all(name).contains(option);
    }

    /// The number of the person picked in a field; empty for nobody and for words.
    public Optional<Long> person(String name) {
        return text(name).flatMap(Marks::person);
    }

    /// The number of the channel picked in a field; empty for none and for words.
    public Optional<Long> place(String name) {
        return text(name).flatMap(Marks::place);
    }
}
