package relance.kit;

import relance.chat.Text;
import relance.people.Deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Why typed words are no date to come: said the same way wherever a date is asked.
public final class DateProblem {
    private DateProblem() {}

    /// None for a moment to come.
    ///
    /// @param examples words that would do, as the feature gives them
    public static Optional<Text> of(Deadline deadline, String words, Text examples) {
        return switch (deadline) {
            case Deadline.At _ -> Optional.empty();
            case Deadline.Past(var moment) ->
                    Optional.of(
                            Text.said("text.date.past.moment").with("moment", Text.moment(moment)));
            case Deadline.Several(var days) ->
                    Optional.of(several(words, days.stream().map(Text::day).toList()));
            case Deadline.Unclear _ -> Optional.of(unclear(words, examples));
        };
    }

    public static Text past(LocalDate day) {
        return Text.said("text.date.past.day").with("day", Text.day(day));
    }

    public static Text several(String words, List<Text> days) {
        return Text.said("text.date.several")
                .with("words", words)
                .with("days", Text.join(", ", days));
    }

    /// @param examples words that would do
    public static Text unclear(String words, Text examples) {
        return Text.said("text.date.unclear").with("words", words).with("examples", examples);
    }
}
