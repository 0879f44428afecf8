package relance.people;

import relance.text.DateReading;
import relance.text.DateWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// By when, as somebody typed it, in their calendar; the end of a working day where no time is
/// said.
public sealed interface Deadline {
    /// Where no words are typed at all.
    int DEFAULT_WORKING_DAYS = 2;

    LocalTime DEFAULT_TIME = LocalTime.of(17, 0);

    record At(Instant moment) implements Deadline {}

    record Past(Instant moment) implements Deadline {}

    /// The words can mean several days.
    record Several(List<LocalDate> days) implements Deadline {
        public Several {
            days = List.copyOf(days);
        }
    }

    record Unclear() implements Deadline {}

    static Deadline read(String words, Calendar calendar, Locale language, Instant now) {
        if (words.isBlank()) {
            var day = calendar.plusWorkingDays(calendar.dayOf(now), DEFAULT_WORKING_DAYS);
            return new At(calendar.at(day, DEFAULT_TIME));
        }
        var here = ZonedDateTime.ofInstant(now, calendar.zone());
        return switch (DateWords.read(words, language, here)) {
            case DateReading.On(var day, var time) -> {
                var at = at(calendar, day, time);
                yield at.isAfter(now) ? new At(at) : new Past(at);
            }
            case DateReading.Past(var day, var time) -> new Past(at(calendar, day, time));
            case DateReading.Ambiguous(var candidates) ->
                    new Several(candidates.stream().map(DateReading.On::day).toList());
            case DateReading.NotADate none -> new Unclear();
        };
    }

    private static Instant at(Calendar calendar, LocalDate day, Optional<LocalTime> time) {
        return calendar.at(day, time.orElse(DEFAULT_TIME));
    }
}
