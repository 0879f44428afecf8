package relance.text;

import relance.text.DateReading.On;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A time of day as it was said.
sealed interface TimeWords {
    /// The moments of that time on that day, seen from there; none when the time does not exist.
    List<On> on(LocalDate day, Standpoint from);

    /// A time on the clock; `marked` when it was more than a bare number.
    record Clock(int hour, int minute, boolean marked) implements TimeWords {
        private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

        @Override
        public List<On> on(LocalDate day, Standpoint from) {
            if (hour == 24 && minute == 0) {
                return List.of(new On(day, Optional.of(LAST_MINUTE)));
            }
            if (hour > 23 || minute > 59) {
                return List.of();
            }
            return List.of(new On(day, Optional.of(LocalTime.of(hour, minute))));
        }

        Clock afternoon() {
            return new Clock(hour + 12, minute, marked);
        }
    }

    /// By the end of the day, whenever that is: no time at all.
    record AnyTime() implements TimeWords {
        @Override
        public List<On> on(LocalDate day, Standpoint from) {
            return List.of(new On(day, Optional.empty()));
        }
    }

    /// A part of the day, whose first moment stands for it.
    record Part(LocalTime start, LocalTime end) implements TimeWords {
        static final Part MORNING = new Part(LocalTime.of(9, 0), LocalTime.NOON);
        static final Part AFTERNOON = new Part(LocalTime.of(14, 0), LocalTime.of(18, 0));
        static final Part EVENING = new Part(LocalTime.of(18, 0), LocalTime.MAX);

        @Override
        public List<On> on(LocalDate day, Standpoint from) {
            boolean begun =
                    day.equals(from.today())
                            && from.time().isAfter(start)
                            && from.time().isBefore(end);
            // "This afternoon" said at 15:00 is still today, at no time that we could name.
            return List.of(new On(day, begun ? Optional.empty() : Optional.of(start)));
        }
    }
}
