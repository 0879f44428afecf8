package relance.action.change;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionFields;
import relance.action.model.Due;
import relance.action.model.ParsedDue;
import relance.action.model.Question;
import relance.action.model.Stuck;
import relance.action.model.Terms;
import relance.chat.PersonId;
import relance.chat.Values;
import relance.kit.Problems;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/// What a sent form asks for: a change, and what is wrong by field. Pure, from what was typed and
/// when.
///
/// @param now here and now for whoever sent the form
/// @param problems where what is wrong is noted
record SentForm(
        Action action, Values values, Locale language, ZonedDateTime now, Problems problems) {
    private static final int LONGEST_DATE = 100;

    /// Counts only when there are no problems.
    Optional<Change> change(Question question) {
        return switch (question) {
            case BUT -> Optional.of(but());
            case ELSE -> whom().map(person -> new Change.Suggest(person, word()));
            case HAND -> whom().map(person -> new Change.HandOver(person, word()));
            case NO -> Optional.of(new Change.Decline(why()));
            case DROP -> Optional.of(new Change.Drop(why()));
            case STEP -> Optional.of(new Change.Plan(step()));
            case STUCK -> stuck().map(Change.StuckOn::new);
            case LATER -> later().map(Change.Later::new);
        };
    }

    private Change but() {
        var what = words(ActionFields.WHAT, Terms.LONGEST);
        if (what.isEmpty()) {
            problems.add(ActionFields.WHAT, said("action.problem.what"));
        }
        var due = due();
        problems.add(ActionFields.WHEN, due.problem());
        var terms = new Terms(what, due.day(), step());
        boolean same = terms.equals(action.terms().beginning(""));
        return same && word().isEmpty() ? new Change.Take() : new Change.TakeBut(terms, word());
    }

    private Optional<Stuck> stuck() {
        var kind = values.text(QuestionForm.KIND).flatMap(Stuck.Kind::of);
        if (kind.isEmpty()) {
            problems.add(QuestionForm.KIND, said("action.problem.stuck"));
        } else if (kind.get() == Stuck.Kind.OTHER && word().isEmpty()) {
            problems.add(QuestionForm.WHY, said("action.problem.stuck"));
        }
        return kind.map(it -> new Stuck(it, word()));
    }

    /// A date in words counts, whichever choice stands above it.
    private Optional<LocalDate> later() {
        var today = now.toLocalDate();
        var due = due();
        if (due instanceof ParsedDue.None) {
            return picked(today);
        }
        var day = due.day().map(Due::day).filter(today::isBefore);
        if (day.isEmpty()) {
            problems.add(
                    ActionFields.WHEN, due.problem().orElseGet(() -> said("action.problem.later")));
        }
        return day;
    }

    private Optional<LocalDate> picked(LocalDate today) {
        var day =
                values.text(QuestionForm.UNTIL)
                        .flatMap(Until::of)
                        .flatMap(until -> until.after(today));
        if (day.isEmpty()) {
            problems.add(ActionFields.WHEN, said("action.problem.later"));
        }
        return day;
    }

    private Optional<PersonId> whom() {
        var person =
                values.person(ActionFields.OWNER)
                        .map(number -> new PersonId(action.id().workspace(), number));
        if (person.isEmpty()) {
            problems.add(ActionFields.OWNER, said("action.problem.owner.missing"));
        }
        return person;
    }

    private ParsedDue due() {
        return ParsedDue.of(words(ActionFields.WHEN, LONGEST_DATE), language, now);
    }

    private String step() {
        return words(ActionFields.STEP, Terms.LONGEST_STEP);
    }

    /// A word with it, which may be empty.
    private String word() {
        return words(QuestionForm.WHY, Stuck.LONGEST);
    }

    private String why() {
        var words = word();
        if (words.isEmpty()) {
            problems.add(QuestionForm.WHY, said("action.problem.why"));
        }
        return words;
    }

    private String words(String field, int most) {
        return problems.atMost(most, field, values.text(field).orElse(""));
    }
}
