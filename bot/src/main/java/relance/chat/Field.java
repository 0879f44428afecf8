package relance.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One thing to fill in. The name is the key of its value in [Values]; what is typed already is
/// kept in `value`.
public sealed interface Field {
    String name();

    Text label();

    /// One line of text; `most` is the number of characters.
    record Line(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {}

    /// Several lines of text.
    record Lines(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {}

    /// One of several options.
    record Pick(
            String name,
            Text label,
            Optional<Text> hint,
            List<Option> options,
            Optional<String> value,
            boolean required)
            implements Field {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// Any of several options.
    record Ticks(
            String name,
            Text label,
            Optional<Text> hint,
            List<Option> options,
            List<String> values,
            boolean required)
            implements Field {
        public Ticks {
            options = List.copyOf(options);
            values = List.copyOf(values);
        }
    }

    record Who(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<PersonId> value,
            boolean required)
            implements Field {}

    /// A channel; its value is a place's mark.
    record Where(
            String name, Text label, Optional<Text> hint, Optional<PlaceId> value, boolean required)
            implements Field {}

    record On(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<LocalDate> value,
            boolean required)
            implements Field {}

    record At(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<LocalTime> value,
            boolean required)
            implements Field {}

    record Option(String value, Text label) {}
}
