package relance.action.begin;

import org.jdbi.v3.core.Handle;

import relance.action.begin.DraftCheck.Checked;
import relance.action.begin.Drafts.Kept;
import relance.action.model.Due;
import relance.action.model.ParsedDue;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.people.Person;

import java.time.ZonedDateTime;

/// A draft in its form: opened, and sent.
record DraftForms(Kit kit, Drafts drafts, DraftCheck check, ActionStart start) {
    Reply kept(Turn<Kept> turn) {
        return open(turn.handle(), turn.thing(), turn.actor());
    }

    Reply open(Handle handle, Kept kept, PersonId person) {
        var actor = kit.people().person(handle, person);
        return new Reply.Open(NewActionForm.of(kept, actor, now(actor)));
    }

    /// An action, or the form again with what is wrong.
    Reply sent(Turn<Kept> turn) {
        var handle = turn.handle();
        var actor = kit.people().person(handle, turn.actor());
        var filled = NewActionForm.read(turn, place -> kit.people().shareable(handle, place));
        var due = ParsedDue.of(filled.draft().when(), actor.language(), now(actor));
        var draft = filled.draft().on(due.day());
        return switch (check.check(handle, actor, draft, due.problem(), filled.step())) {
            case Checked.Wrong(var problems) ->
                    new Reply.Invalid(
                            NewActionForm.again(turn.thing(), filled, actor, now(actor)), problems);
            case Checked.Good(var action) when isClear(filled, due, actor) ->
                    new Reply.Whisper(start.make(handle, action, turn.thing().number()));
            case Checked.Good(var action) ->
                    new Reply.Whisper(
                            ConfirmCard.understood(
                                    action, drafts.keep(handle, actor.id(), draft), due.days()));
        };
    }

    /// Whether the date needs no reading back: none, or written out as we would write it.
    private boolean isClear(NewActionForm.Filled filled, ParsedDue due, Person actor) {
        return !filled.step().isEmpty()
                || due.day().map(day -> isWritten(filled.draft().when(), day, actor)).orElse(true);
    }

    private boolean isWritten(String words, Due day, Person actor) {
        return words.equals(day.toString())
                || words.equals(ParsedDue.words(day, now(actor), actor.language()));
    }

    private ZonedDateTime now(Person person) {
        return kit.now().atZone(person.zone());
    }
}
