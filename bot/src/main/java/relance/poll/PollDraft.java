package relance.poll;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Deadline;
import relance.text.Characters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A poll as somebody typed or filled it in, not checked yet.
///
/// @param most how many options a person may choose; none: one, [#ALL]: as many as there are
/// @param until the deadline in words; empty for the default
/// @param stray what was typed and not understood
record PollDraft(
        String question,
        List<String> options,
        Optional<Integer> most,
        boolean anonymous,
        boolean live,
        String until,
        Optional<Text> stray) {
    static final int ALL = 0;

    PollDraft {
        options = options.stream().map(String::strip).filter(o -> !o.isEmpty()).toList();
        question = question.strip();
    }

    /// What came of checking it: a poll, or what is wrong by field name, in the order of the form.
    record Checked(Optional<NewPoll> poll, Map<String, Text> problems) {
        Checked and(String field, Text problem) {
            var all = new LinkedHashMap<>(problems);
            all.put(field, problem);
            return new Checked(Optional.empty(), all);
        }
    }

    Checked check(PlaceId place, Calendar calendar, Locale language, Instant now) {
        var problems = new LinkedHashMap<String, Text>();
        stray.ifPresent(problem -> problems.put(PollForm.QUESTION, problem));
        if (question.isEmpty()) {
            problems.put(PollForm.QUESTION, Text.said("poll.problem.question"));
        } else if (length(question) > Poll.LONGEST_QUESTION) {
            problems.put(
                    PollForm.QUESTION,
                    Text.said("poll.problem.question.long", "most", Poll.LONGEST_QUESTION));
        }
        checkOptions(problems);
        int chosen = most.map(n -> n == ALL ? options.size() : n).orElse(1);
        if (most.isPresent() && (chosen < 2 || chosen > options.size()) && options.size() > 1) {
            problems.put(PollForm.MOST, Text.said("poll.problem.most", "options", options.size()));
        }
        if (anonymous && live) {
            problems.put(PollForm.SETTINGS, Text.said("poll.problem.anonymouslive"));
        }
        var closesAt = deadline(calendar, language, now, problems);
        if (!problems.isEmpty() || closesAt.isEmpty()) {
            return new Checked(Optional.empty(), problems);
        }
        return new Checked(
                Optional.of(
                        new NewPoll(
                                place, question, options, chosen, anonymous, live, closesAt.get())),
                Map.of());
    }

    private void checkOptions(Map<String, Text> problems) {
        if (options.stream().distinct().count() < Math.max(2, options.size())) {
            problems.put(PollForm.OPTIONS, Text.said("poll.problem.options.few"));
        } else if (options.size() > Poll.MOST_OPTIONS) {
            problems.put(
                    PollForm.OPTIONS,
                    Text.said(
                            "poll.problem.options.many",
                            "most",
                            Poll.MOST_OPTIONS,
                            "count",
                            options.size()));
        }
        options.stream()
                .filter(option -> length(option) > Poll.LONGEST_OPTION)
                .findFirst()
                .ifPresent(option ->
                        problems.put(
                                PollForm.OPTIONS,
                                Text.said(
                                        "poll.problem.option.long",
                                        "option",
                                        Characters.cut(option, 41),
                                        "most",
                                        Poll.LONGEST_OPTION)));
    }

    private Optional<Instant> deadline(
            Calendar calendar, Locale language, Instant now, Map<String, Text> problems) {
        return switch (Deadline.read(until, calendar, language, now)) {
            case Deadline.At(var moment) -> Optional.of(moment);
            case Deadline.Past(var moment) ->
                    wrong(
                            problems,
                            Text.said("poll.problem.until.past", "moment", Text.moment(moment)));
            case Deadline.Several(var days) ->
                    wrong(
                            problems,
                            Text.said(
                                    "poll.problem.until.ambiguous",
                                    "words",
                                    until,
                                    "days",
                                    Text.join(", ", days.stream().map(Text::day).toList())));
            case Deadline.Unclear() ->
                    wrong(problems, Text.said("poll.problem.until.unclear", "words", until));
        };
    }

    private static Optional<Instant> wrong(Map<String, Text> problems, Text problem) {
        problems.put(PollForm.UNTIL, problem);
        return Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
