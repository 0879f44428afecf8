package relance.action.model;

import relance.chat.Text;
import relance.kit.DateProblem;
import relance.text.DateReading;
import relance.text.DateWords;
import relance.text.Wording;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The day an action is wanted by, as far as somebody's words say it.
public sealed interface ParsedDue {
    record On(Due when) implements ParsedDue {}

    /// No date was said.
    record None() implements ParsedDue {}

    record Past(LocalDate when) implements ParsedDue {}

    record Several(String words, List<Due> days) implements ParsedDue {
        public Several {
            days = List.copyOf(days);
        }
    }

    record Unclear(String words) implements ParsedDue {}

    /// @param now here and now for whoever said it
    static ParsedDue of(String words, Locale language, ZonedDateTime now) {
        return words.isBlank()
                ? new None()
                : of(words, DateWords.read(words, language, now), now.toLocalDate());
    }

    static ParsedDue of(String words, DateReading reading, LocalDate today) {
        return switch (reading) {
            case DateReading.On(var day, var time) -> new On(new Due(day, time));
            // "Today at 9", said at ten, still means today.
            case DateReading.Past(var day, _) ->
                    day.isBefore(today) ? new Past(day) : new On(Due.on(day));
            case DateReading.Ambiguous(var candidates) -> among(words, candidates);
            case DateReading.NotADate _ -> new Unclear(words);
        };
    }

    private static ParsedDue among(String words, List<DateReading.On> candidates) {
        var days = candidates.stream().map(on -> new Due(on.day(), on.time())).distinct().toList();
        return days.size() == 1 ? new On(days.getFirst()) : new Several(words, days);
    }

    /// Words that mean this day tomorrow too, for a form that may be sent then.
    static String words(Due due, ZonedDateTime now, Locale language) {
        var today = now.toLocalDate();
        var day = due.day();
        boolean near = day.isBefore(today.plusMonths(6)) && !day.isBefore(today);
        var words = near ? Wording.day(day, language) : day.toString();
        return words + due.clock().map(clock -> " " + clock).orElse("");
    }

    default Optional<Due> day() {
        return this instanceof On(var when) ? Optional.of(when) : Optional.empty();
    }

    /// The days it can mean, to choose from.
    default List<Due> days() {
        return this instanceof Several(_, var days) ? days : day().stream().toList();
    }

    /// What has to be asked; none for a day, or for no date at all.
    default Optional<Text> problem() {
        return switch (this) {
            case On _ -> Optional.empty();
            case None _ -> Optional.empty();
            case Past(var when) -> Optional.of(DateProblem.past(when));
            case Several(var words, var days) ->
                    Optional.of(DateProblem.several(words, days.stream().map(Due::text).toList()));
            case Unclear(var words) ->
                    Optional.of(DateProblem.unclear(words, Text.said("action.when.examples")));
        };
    }
}
