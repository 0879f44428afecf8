package relance.poll;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.Deadline;
import relance.poll.kind.Kind;
import relance.text.Characters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A poll as somebody typed or filled it in, not checked yet.
///
/// @param kind how people shall answer
/// @param number what was said with the kind, such as at most how many
/// @param until the deadline in words; empty for the default
/// @param stray what was typed and not understood
record PollDraft(
        String question,
        List<String> options,
        Kind.Maker kind,
        Optional<Integer> number,
        boolean anonymous,
        boolean live,
        String until,
        Optional<Text> stray) {
    PollDraft {
        options = options.stream().map(String::strip).filter(o -> !o.isEmpty()).toList();
        question = question.strip();
    }

    /// What came of checking it.
    sealed interface Checked {
        record Good(NewPoll poll) implements Checked {}

        /// What is wrong by field name, in the order of the form.
        record Wrong(Map<String, Text> problems) implements Checked {
            Text first() {
                return problems.values().iterator().next();
            }
        }
    }

    /// @param place where it shall be asked, when the person may ask there
    /// @param deadline reads words as a moment
    Checked check(Optional<PlaceId> place, Function<String, Deadline> deadline) {
        var problems = new LinkedHashMap<String, Text>();
        stray.ifPresent(problem -> problems.put(PollForm.QUESTION, problem));
        checkQuestion().ifPresent(problem -> problems.put(PollForm.QUESTION, problem));
        checkOptions().ifPresent(problem -> problems.put(PollForm.OPTIONS, problem));
        var made = kind.make(number, options.size());
        if (made instanceof Kind.Made.Wrong(var problem)) {
            problems.put(PollForm.NUMBER, problem);
        }
        if (anonymous && live) {
            problems.put(PollForm.SETTINGS, Text.said("poll.problem.anonymouslive"));
        }
        var closesAt = deadline.apply(until);
        Deadlines.problem(closesAt, until).ifPresent(said -> problems.put(PollForm.UNTIL, said));
        if (place.isEmpty()) {
            problems.put(PollForm.PLACE, Text.said("poll.problem.place"));
        }
        return problems.isEmpty()
                        && made instanceof Kind.Made.Good(var good)
                        && closesAt instanceof Deadline.At(var moment)
                ? new Checked.Good(poll(place.orElseThrow(), good, moment))
                : new Checked.Wrong(problems);
    }

    private NewPoll poll(PlaceId place, Kind good, Instant closesAt) {
        return new NewPoll(place, question, options, good, anonymous, live, closesAt);
    }

    private Optional<Text> checkQuestion() {
        if (question.isEmpty()) {
            return Optional.of(Text.said("poll.problem.question"));
        }
        return Characters.length(question) > Poll.LONGEST_QUESTION
                ? Optional.of(
                        Text.said("poll.problem.question.long").with("most", Poll.LONGEST_QUESTION))
                : Optional.empty();
    }

    private Optional<Text> checkOptions() {
        var tooLong =
                options.stream()
                        .filter(option -> Characters.length(option) > Poll.LONGEST_OPTION)
                        .findFirst();
        if (tooLong.isPresent()) {
            return Optional.of(
                    Text.said("poll.problem.option.long")
                            .with("option", Characters.cut(tooLong.get(), 41))
                            .with("most", Poll.LONGEST_OPTION));
        }
        if (options.stream().distinct().count() < Math.max(2, options.size())) {
            return Optional.of(Text.said("poll.problem.options.few"));
        }
        return options.size() > Poll.MOST_OPTIONS
                ? Optional.of(
                        Text.said("poll.problem.options.many")
                                .with("most", Poll.MOST_OPTIONS)
                                .with("count", options.size()))
                : Optional.empty();
    }
}
