package relance.action;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a sent form asks for: a change, or what is wrong by field. Pure, from what was typed and
/// when.
final class QuestionReading {
    private final Action action;
    private final Values values;
    private final Locale language;
    private final ZonedDateTime now;
    private final Map<String, Text> problems = new LinkedHashMap<>();

    /// @param now here and now for whoever sent the form
    QuestionReading(Action action, Values values, Locale language, ZonedDateTime now) {
        this.action = action;
        this.values = values;
        this.language = language;
        this.now = now;
    }

    record Result(Optional<Change> change, Map<String, Text> problems) {}

    Result read(Question question) {
        var change = change(question);
        return problems.isEmpty()
                ? new Result(change, Map.of())
                : new Result(Optional.empty(), problems);
    }

    private Optional<Change> change(Question question) {
        return switch (question) {
            case BUT -> but();
            case ELSE ->
                    whom().map(person ->
                            new Change.Suggest(person, words(QuestionForm.WHY, Stuck.LONGEST)));
            case HAND ->
                    whom().map(person ->
                            new Change.HandOver(person, words(QuestionForm.WHY, Stuck.LONGEST)));
            case NO -> Optional.of(new Change.Decline(required(QuestionForm.WHY)));
            case DROP -> Optional.of(new Change.Drop(required(QuestionForm.WHY)));
            case STEP -> Optional.of(new Change.Plan(words(ActionForm.STEP, Terms.LONGEST_STEP)));
            case STUCK -> stuck();
            case LATER -> later().map(Change.Later::new);
        };
    }

    private Optional<Change> but() {
        var what = words(ActionForm.WHAT, Terms.LONGEST);
        if (what.isEmpty()) {
            problems.put(ActionForm.WHAT, Text.said("action.problem.what"));
        }
        var due = DueReading.of(words(ActionForm.WHEN, 100), language, now);
        due.problem().ifPresent(problem -> problems.put(ActionForm.WHEN, problem));
        var terms = new Terms(what, due.day(), words(ActionForm.STEP, Terms.LONGEST_STEP));
        var word = words(QuestionForm.WHY, Stuck.LONGEST);
        boolean same =
                terms.what().equals(action.terms().what())
                        && terms.due().equals(action.terms().due());
        return Optional.of(
                same && terms.firstStep().isEmpty() && word.isEmpty()
                        ? new Change.Take()
                        : new Change.TakeBut(terms, word));
    }

    private Optional<Change> stuck() {
        var kind =
                values.text(QuestionForm.KIND)
                        .filter(word ->
                                Arrays.stream(Stuck.Kind.values())
                                        .anyMatch(k -> k.word().equals(word)))
                        .map(Stuck.Kind::of);
        var on = words(QuestionForm.WHY, Stuck.LONGEST);
        if (kind.isEmpty()) {
            problems.put(QuestionForm.KIND, Text.said("action.problem.stuck"));
        } else if (kind.get() == Stuck.Kind.OTHER && on.isEmpty()) {
            problems.put(QuestionForm.WHY, Text.said("action.problem.stuck"));
        }
        return kind.map(k -> new Change.StuckOn(new Stuck(k, on)));
    }

    /// A date in words counts, whichever choice stands above it.
    private Optional<LocalDate> later() {
        var today = now.toLocalDate();
        var typed = words(ActionForm.WHEN, 100);
        if (!typed.isEmpty()) {
            var due = DueReading.of(typed, language, now);
            var day = due.day().map(Due::day).filter(today::isBefore);
            if (day.isEmpty()) {
                problems.put(
                        ActionForm.WHEN,
                        due.problem().orElseGet(() -> Text.said("action.problem.later")));
            }
            return day;
        }
        return switch (values.text(QuestionForm.UNTIL).orElse("")) {
            case QuestionForm.TOMORROW -> Optional.of(today.plusDays(1));
            case QuestionForm.MONDAY ->
                    Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            default -> {
                problems.put(ActionForm.WHEN, Text.said("action.problem.later"));
                yield Optional.empty();
            }
        };
    }

    private Optional<PersonId> whom() {
        var person =
                values.person(ActionForm.OWNER)
                        .map(number -> new PersonId(action.id().workspace(), number));
        if (person.isEmpty()) {
            problems.put(ActionForm.OWNER, Text.said("action.problem.owner.missing"));
        }
        return person;
    }

    private String required(String field) {
        var words = words(field, Stuck.LONGEST);
        if (words.isEmpty()) {
            problems.put(field, Text.said("action.problem.why"));
        }
        return words;
    }

    private String words(String field, int most) {
        var words = values.text(field).orElse("").replace("\u0000", "");
        if (words.codePointCount(0, words.length()) > most) {
            problems.put(field, Text.said("action.problem.long", "most", most));
        }
        return words;
    }
}
