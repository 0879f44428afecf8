package relance.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What a person's words for a date mean, seen from a given moment in that person's zone.
public sealed interface DateReading {
    /// A day that is today or later, with a time when one was said.
    record On(LocalDate day, Optional<LocalTime> time) implements DateReading {}

    /// A moment that has gone.
    record Past(LocalDate day, Optional<LocalTime> time) implements DateReading {}

    /// Two to four moments that the words can mean, earliest first.
    record Ambiguous(List<On> candidates) implements DateReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2 || candidates.size() > 4) {
                throw new IllegalArgumentException("Two to four candidates: " + candidates);
            }
        }
    }

    /// Words that name no date, or a date that does not exist.
    record NotADate() implements DateReading {}
}
