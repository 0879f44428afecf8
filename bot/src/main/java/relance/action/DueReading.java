package relance.action;

import relance.chat.Text;
import relance.text.DateReading;
import relance.text.DateWords;
import relance.text.Wording;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The day an action is wanted by, as far as somebody's words say it.
sealed interface DueReading {
    record On(Due when) implements DueReading {}

    /// No date was said.
    record None() implements DueReading {}

    record Past(LocalDate when) implements DueReading {}

    record Several(String words, List<Due> days) implements DueReading {
        public Several {
            days = List.copyOf(days);
        }
    }

    record Unclear(String words) implements DueReading {}

    static DueReading of(String words, Locale language, ZonedDateTime now) {
        return words.isBlank()
                ? new None()
                : of(words, DateWords.read(words, language, now), now.toLocalDate());
    }

    static DueReading of(String words, DateReading reading, LocalDate today) {
        return switch (reading) {
            case DateReading.On(var day, var time) -> new On(new Due(day, time));
            // "Today at 9", said at ten, still means today.
            case DateReading.Past past ->
                    past.day().isBefore(today) ? new Past(past.day()) : new On(Due.on(past.day()));
            case DateReading.Ambiguous(var candidates) -> {
                var days =
                        candidates.stream()
                                .map(candidate -> new Due(candidate.day(), candidate.time()))
                                .distinct()
                                .toList();
                yield days.size() == 1 ? new On(days.getFirst()) : new Several(words, days);
            }
            case DateReading.NotADate none -> new Unclear(words);
        };
    }

    /// Words that mean this day tomorrow too, for a form that may be sent then.
    static String words(Due due, ZonedDateTime now, Locale language) {
        var today = now.toLocalDate();
        var day = due.day();
        var words =
                day.isBefore(today.plusMonths(6)) && !day.isBefore(today)
                        ? Wording.day(day, language)
                        : day.toString();
        return words + due.clock().map(clock -> " " + clock).orElse("");
    }

    default Optional<Due> day() {
        return switch (this) {
            case On(var when) -> Optional.of(when);
            case None none -> Optional.empty();
            case Past past -> Optional.empty();
            case Several several -> Optional.empty();
            case Unclear unclear -> Optional.empty();
        };
    }

    /// What has to be asked; none for a day, or for no date at all.
    default Optional<Text> problem() {
        return switch (this) {
            case On on -> Optional.empty();
            case None none -> Optional.empty();
            case Past(var when) ->
                    Optional.of(Text.said("action.problem.when.past", "day", Text.day(when)));
            case Several(var words, var days) ->
                    Optional.of(
                            Text.said(
                                    "action.problem.when.several",
                                    "words",
                                    words,
                                    "days",
                                    Text.join(", ", days.stream().map(Due::text).toList())));
            case Unclear(var words) ->
                    Optional.of(Text.said("action.problem.when.unclear", "words", words));
        };
    }
}
