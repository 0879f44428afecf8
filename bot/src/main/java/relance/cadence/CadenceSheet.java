package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Text;
import relance.chat.Values;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A cadence as somebody filled it in, while it is read: what was typed, and what is wrong with it
/// so far.
final class CadenceSheet {
    private final Values typed;
    private final Map<String, Text> problems = new LinkedHashMap<>();

    CadenceSheet(Values typed) {
        this.typed = typed;
    }

    String text(String field) {
        return typed.text(field).orElse("");
    }

    boolean ticked(String field, String option) {
        return typed.ticked(field, option);
    }

    /// A time of day, which there has to be.
    LocalTime time(String field, LocalTime instead) {
        return time(typed, field)
                .orElseGet(() -> wrong(field, said("cadence.problem.time"), instead));
    }

    static Optional<LocalTime> time(Values typed, String field) {
        try {
            return typed.text(field).map(LocalTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Notes what is wrong with a field, of several things the first, and goes on with another
    /// value.
    <T> T wrong(String field, Text problem, T instead) {
        problems.putIfAbsent(field, problem);
        return instead;
    }

    /// By field; empty when all is well.
    Map<String, Text> problems() {
        return problems;
    }
}
