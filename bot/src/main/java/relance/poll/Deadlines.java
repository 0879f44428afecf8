package relance.poll;

import relance.chat.Text;
import relance.people.Deadline;

import java.util.Optional;

/// What is wrong with a poll's deadline, in a sentence.
final class Deadlines {
    private Deadlines() {}

    static Optional<Text> problem(Deadline deadline, String words) {
        return switch (deadline) {
            case Deadline.At _ -> Optional.empty();
            case Deadline.Past(var moment) ->
                    Optional.of(
                            Text.said("poll.problem.until.past")
                                    .with("moment", Text.moment(moment)));
            case Deadline.Several(var days) ->
                    Optional.of(
                            Text.said("poll.problem.until.ambiguous")
                                    .with("words", words)
                                    .with(
                                            "days",
                                            Text.join(
                                                    ", ", days.stream().map(Text::day).toList())));
            case Deadline.Unclear _ ->
                    Optional.of(Text.said("poll.problem.until.unclear").with("words", words));
        };
    }
}
