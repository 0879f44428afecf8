package relance.action.change;

import relance.action.model.Action;
import relance.action.model.ActionFields;
import relance.action.model.May;
import relance.action.model.OwnerCheck;
import relance.action.model.ParsedDue;
import relance.action.model.Question;
import relance.action.show.ActionButtons;
import relance.chat.Form;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Problems;
import relance.kit.Turn;
import relance.people.Person;

import java.time.ZonedDateTime;

/// The forms that ask something before an action changes: opened, and sent.
public record Questions(Kit kit, ActionChanges changes) {
    /// Opens one of the forms, or says at once why it would be refused.
    public Reply open(Turn<Action> turn, Question question) {
        var action = turn.thing();
        var actor = kit.people().person(turn.handle(), turn.actor());
        return May.refusal(question, action, May.Actor.of(actor))
                .map(Reply::whisper)
                .orElseGet(() -> new Reply.Open(form(turn, question, actor)));
    }

    private Form form(Turn<Action> turn, Question question, Person actor) {
        var due = turn.thing().terms().due();
        var when = due.map(day -> ParsedDue.words(day, now(actor), actor.language())).orElse("");
        return QuestionForm.opening(question, turn.thing(), when, ActionButtons.like(turn));
    }

    /// A sent form: the change it asks for, or the form again with what is wrong.
    public Reply sent(Turn<Action> turn, Question question) {
        var action = turn.thing();
        var actor = kit.people().person(turn.handle(), turn.actor());
        var problems = new Problems();
        var change =
                new SentForm(action, turn.values(), actor.language(), now(actor), problems)
                        .change(question);
        change.flatMap(Change::newOwner)
                .flatMap(to ->
                        new OwnerCheck(kit.people()).problem(turn.handle(), to, action.place()))
                .ifPresent(problem -> problems.add(ActionFields.OWNER, problem));
        if (change.isPresent() && problems.isEmpty()) {
            return changes.make(turn, change.get());
        }
        var form = QuestionForm.filled(question, action, turn.values(), ActionButtons.like(turn));
        return new Reply.Invalid(form, problems.byField());
    }

    private ZonedDateTime now(Person person) {
        return kit.now().atZone(person.zone());
    }
}
