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
    /// The key of its value in [Values]; unique in its form.
    String name();

    /// What is written over it.
    Text label();

    /// The same, with small words of advice beside it.
    Field hint(Text said);

    /// The same, but it cannot be left empty.
    Field needed();

    /// One line of text, 100 characters at most.
    static Line line(String name, Text label) {
        return new Line(name, label, Optional.empty(), "", false, Line.MOST);
    }

    /// Several lines of text, 3,000 characters at most.
    static Lines lines(String name, Text label) {
        return new Lines(name, label, Optional.empty(), "", false, Lines.MOST);
    }

    /// One of these options.
    static Pick pick(String name, Text label, List<Option> options) {
        return new Pick(name, label, Optional.empty(), options, Optional.empty(), false);
    }

    /// Any of these options.
    static Ticks ticks(String name, Text label, List<Option> options) {
        return new Ticks(name, label, Optional.empty(), options, List.of(), false);
    }

    /// A person of the workspace.
    static Who who(String name, Text label) {
        return new Who(name, label, Optional.empty(), Optional.empty(), false);
    }

    /// A channel.
    static Where where(String name, Text label) {
        return new Where(name, label, Optional.empty(), Optional.empty(), false);
    }

    /// A day, with no time and no zone.
    static On on(String name, Text label) {
        return new On(name, label, Optional.empty(), Optional.empty(), false);
    }

    /// A time of day, with no day and no zone.
    static At at(String name, Text label) {
        return new At(name, label, Optional.empty(), Optional.empty(), false);
    }

    /// One line of text; `most` is the number of characters.
    record Line(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {
        static final int MOST = 100;

        @Override
        public Line hint(Text said) {
            return new Line(name, label, Optional.of(said), value, required, most);
        }

        /// With these words in it already; "" for none.
        public Line value(String typed) {
            return new Line(name, label, hint, typed, required, most);
        }

        @Override
        public Line needed() {
            return new Line(name, label, hint, value, true, most);
        }

        /// Takes this many characters at most.
        public Line most(int characters) {
            return new Line(name, label, hint, value, required, characters);
        }
    }

    /// Several lines of text; `most` is the number of characters.
    record Lines(
            String name, Text label, Optional<Text> hint, String value, boolean required, int most)
            implements Field {
        static final int MOST = 3_000;

        @Override
        public Lines hint(Text said) {
            return new Lines(name, label, Optional.of(said), value, required, most);
        }

        /// With these words in it already; "" for none.
        public Lines value(String typed) {
            return new Lines(name, label, hint, typed, required, most);
        }

        @Override
        public Lines needed() {
            return new Lines(name, label, hint, value, true, most);
        }

        /// Takes this many characters at most.
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

        @Override
        public Pick hint(Text said) {
            return new Pick(name, label, Optional.of(said), options, value, required);
        }

        /// With the option of this value chosen already.
        public Pick value(String chosen) {
            return value(Optional.of(chosen));
        }

        /// With the option of this value chosen already, or none.
        public Pick value(Optional<String> chosen) {
            return new Pick(name, label, hint, options, chosen, required);
        }

        @Override
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

        @Override
        public Ticks hint(Text said) {
            return new Ticks(name, label, Optional.of(said), options, values, required);
        }

        /// With the options of these values ticked already.
        public Ticks values(List<String> ticked) {
            return new Ticks(name, label, hint, options, ticked, required);
        }

        @Override
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
        @Override
        public Who hint(Text said) {
            return new Who(name, label, Optional.of(said), value, required);
        }

        /// With this person chosen already, or nobody.
        public Who value(Optional<PersonId> person) {
            return new Who(name, label, hint, person, required);
        }

        @Override
        public Who needed() {
            return new Who(name, label, hint, value, true);
        }
    }

    /// A channel; its value is a place's mark.
    record Where(
            String name, Text label, Optional<Text> hint, Optional<PlaceId> value, boolean required)
            implements Field {
        @Override
        public Where hint(Text said) {
            return new Where(name, label, Optional.of(said), value, required);
        }

        /// With this channel chosen already, or none.
        public Where value(Optional<PlaceId> place) {
            return new Where(name, label, hint, place, required);
        }

        @Override
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
        @Override
        public On hint(Text said) {
            return new On(name, label, Optional.of(said), value, required);
        }

        /// With this day chosen already, or none.
        public On value(Optional<LocalDate> day) {
            return new On(name, label, hint, day, required);
        }

        @Override
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
        @Override
        public At hint(Text said) {
            return new At(name, label, Optional.of(said), value, required);
        }

        /// With this time chosen already, or none.
        public At value(Optional<LocalTime> time) {
            return new At(name, label, hint, time, required);
        }

        @Override
        public At needed() {
            return new At(name, label, hint, value, true);
        }
    }

    /// Something to choose: what comes back when it is chosen, and what people read.
    record Option(String value, Text label) {}
}
