package relance.kit;

import relance.chat.Text;
import relance.text.Characters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is wrong with what was filled in, by field name and in the order in which it was found:
/// collected while a form is read or a draft checked.
public final class Problems {
    private final Map<String, Text> byField = new LinkedHashMap<>();

    /// A later problem of the same field stands instead of the earlier one.
    public void add(String field, Text problem) {
        byField.put(field, problem);
    }

    public void add(String field, Optional<Text> problem) {
        problem.ifPresent(said -> add(field, said));
    }

    /// Words with more characters than fit are a problem; answers the words.
    public String atMost(int most, String field, String words) {
        if (Characters.length(words) > most) {
            add(field, Text.said("text.problem.long").with("most", most));
        }
        return words;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /// The one that is told where there is room for one only.
    public Optional<Text> first() {
        return byField.values().stream().findFirst();
    }

    public Map<String, Text> byField() {
        return new LinkedHashMap<>(byField);
    }
}
