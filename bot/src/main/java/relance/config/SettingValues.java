package relance.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values as they were written, and every problem found in them so far. The methods that note a
/// problem answer a harmless stand-in: nothing is made of it, because the end throws.
public final class SettingValues {
    private static final Secret NONE = new Secret("");

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    SettingValues(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /// A blank value counts as none: that is what `NAME=` in a file of defaults means.
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    public boolean hasAny(Collection<String> names) {
        return names.stream().anyMatch(name -> value(name).isPresent());
    }

    public Secret missing(String name, String fix) {
        problem(name + " is missing. " + fix);
        return NONE;
    }

    public Secret malformed(String name, String why, String fix) {
        problem(name + " " + why + ". " + fix);
        return NONE;
    }

    void problem(String text) {
        problems.add(text);
    }

    void problems(Collection<String> texts) {
        problems.addAll(texts);
    }

    /// @throws SettingsProblem with all that was found
    <T> T done(T settings) {
        if (!problems.isEmpty()) throw new SettingsProblem(problems);
        return settings;
    }
}
