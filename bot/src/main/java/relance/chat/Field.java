package relance.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One thing to fill in. The name is the key of its value in [Values]; what is typed already is
/// kept in `value`.
///
/// A field is made empty and optional, and then told more: `Field.line("until",
/// said("poll.form.until")).hint(said("…")).value(draft.until()).most(100)`.
public sealed interface Field {
    String name();

    Text label();

    static Line line(String name, Text label) {
        return new Line(name, label, Optional.empty(), "", false, Line.MOST);
    }

    static Lines lines(String name, Text label) {
        return new Lines(name, label, Optional.empty(), "", false, Lines.MOST);
    }

    static Pick pick(String name, Text label, List<Option> options) {
        return new Pick(name, label, Optional.empty(), options, Optional.empty(), false);
    }

    static Ticks ticks(String name, Text label, List<Option> options) {
        return new Ticks(name, label, Optional.empty(), options, List.of(), false);
    }

    static Who who(String name, Text label) {
        return new Who(name, label, Optional.empty(), Optional.empty(), false);
    }

    static Where where(String name, Text label) {
        return new Where(name, label, Optional.empty(), Optional.empty(), false);
    }

    static On on(String name, Text label) {
        return new On(name, label, Optional.empty(), Optional.empty(), false);
    }

    static At at(String name, Text label) {
        return new At(name, label, Optional.empty(), Optional.empty(), false);
    }

    /// One line of text; `most` is the number of characters.
    record Line(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {
        static final int MOST = 100;

        public Line hint(Text said) {
            return new Line(name, label, Optional.of(said), value, required, most);
        }

        public Line value(String typed) {
            return new Line(name, label, hint, typed, required, most);
        }

        public Line needed() {
            return new Line(name, label, hint, value, true, most);
        }

        public Line most(int characters) {
            return new Line(name, label, hint, value, required, characters);
        }
    }

    /// Several lines of text; `most` is the number of characters.
    record Lines(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {
        static final int MOST = 3_000;

        public Lines hint(Text said) {
            return new Lines(name, label, Optional.of(said), value, required, most);
        }

        public Lines value(String typed) {
            return new Lines(name, label, hint, typed, required, most);
        }

        public Lines needed() {
            return new Lines(name, label, hint, value, true, most);
        }

        public Lines most(int characters) {
            return new Lines(name, label, hint, value, required, characters);
        }
    }

    /// One of several options; `value` is the value of the one that is chosen.
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

        public Pick hint(Text said) {
            return new Pick(name, label, Optional.of(said), options, value, required);
        }

        public Pick value(String chosen) {
            return value(Optional.of(chosen));
        }

        public Pick value(Optional<String> chosen) {
            return new Pick(name, label, hint, options, chosen, required);
        }

        public Pick needed() {
            return new Pick(name, label, hint, options, value, true);
        }
    }

    /// Any of several options; `values` are the values of those that are ticked.
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

        public Ticks hint(Text said) {
            return new Ticks(name, label, Optional.of(said), options, values, required);
        }

        public Ticks values(List<String> ticked) {
            return new Ticks(name, label, hint, options, ticked, required);
        }

        public Ticks needed() {
            return new Ticks(name, label, hint, options, values, true);
        }
    }

    /// A person of the workspace.
    record Who(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<PersonId> value,
            boolean required)
            implements Field {
        public Who hint(Text said) {
            return new Who(name, label, Optional.of(said), value, required);
        }

        public Who value(Optional<PersonId> person) {
            return new Who(name, label, hint, person, required);
        }

        public Who needed() {
            return new Who(name, label, hint, value, true);
        }
    }

    /// A channel; its value is a place's mark.
    record Where(
            String name, Text label, Optional<Text> hint, Optional<PlaceId> value, boolean required)
            implements Field {
        public Where hint(Text said) {
            return new Where(name, label, Optional.of(said), value, required);
        }

        public Where value(Optional<PlaceId> place) {
            return new Where(name, label, hint, place, required);
        }

        public Where needed() {
            return new Where(name, label, hint, value, true);
        }
    }

    /// A day.
    record On(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<LocalDate> value,
            boolean required)
            implements Field {
        public On hint(Text said) {
            return new On(name, label, Optional.of(said), value, required);
        }

        public On value(Optional<LocalDate> day) {
            return new On(name, label, hint, day, required);
        }

        public On needed() {
            return new On(name, label, hint, value, true);
        }
    }

    /// A time of day.
    record At(
            String name,
            Text label,
            Optional<Text> hint,
            Optional<LocalTime> value,
            boolean required)
            implements Field {
        public At hint(Text said) {
            return new At(name, label, Optional.of(said), value, required);
        }

        public At value(Optional<LocalTime> time) {
            return new At(name, label, hint, time, required);
        }

        public At needed() {
            return new At(name, label, hint, value, true);
        }
    }

    /// Something to choose: what comes back when it is chosen, and what people read.
    record Option(String value, Text label) {}
}
