package relance.profile;

import relance.chat.Text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is wrong with a form that was filled in, by field: the first thing of each.
final class Problems {
    private final Map<String, Text> byField = new LinkedHashMap<>();

    void add(boolean wrong, String field, String problem) {
        if (wrong) {
            byField.putIfAbsent(field, Text.said("profile.problem." + problem));
        }
    }

    boolean none() {
        return byField.isEmpty();
    }

    Map<String, Text> byField() {
        return Collections.unmodifiableMap(byField);
    }
}
