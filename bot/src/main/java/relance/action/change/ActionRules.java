package relance.action.change;

import static relance.chat.Text.said;

import relance.action.change.Decision.Changed;
import relance.action.change.Decision.Refused;
import relance.action.change.Decision.Same;
import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionEvent.Kind;
import relance.action.model.ActionText;
import relance.action.model.May;
import relance.action.model.Snapshot;
import relance.action.model.State;
import relance.action.model.Stuck;
import relance.action.model.Terms;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.time.LocalDate;

/// What becomes of an action when somebody does something to it.
record ActionRules(Action action, May.Actor actor, Instant now) {
    Decision decide(Change change) {
        return switch (change) {
            case Change.Take _ -> take();
            case Change.TakeBut(var terms, var word) -> takeBut(terms, word);
            case Change.Suggest(var whom, var word) -> suggest(whom, word);
            case Change.Decline(var why) -> decline(why);
            case Change.Plan(var step) -> plan(step);
            case Change.UnderWay _ -> underWay();
            case Change.StuckOn(var what) -> stuck(what);
            case Change.Later(var until) -> later(until);
            case Change.Done _ -> done();
            case Change.HandOver(var to, var word) -> handOver(to, word);
            case Change.Drop(var why) -> drop(why);
        };
    }

    private Decision take() {
        if (mayAnswer()) {
            return new Changed(snapshot().taken(me(), now), Kind.TAKEN, "");
        }
        boolean hasIt = action.state().carried() && action.isOwner(me());
        return hasIt && !action.isOfferedTo(me()) ? new Same() : tooLate();
    }

    private Decision takeBut(Terms terms, String word) {
        return mayAnswer()
                ? new Changed(snapshot().taken(me(), now).on(terms), Kind.AGREED, word)
                : tooLate();
    }

    private Decision suggest(PersonId whom, String word) {
        if (whom.equals(me())) {
            return new Refused(said("action.problem.else.self"));
        }
        if (action.isOwner(whom)) {
            return hasItAlready(whom);
        }
        return mayAnswer()
                ? new Changed(snapshot().offered(whom, me(), now), Kind.SUGGESTED, word)
                : tooLate();
    }

    private Decision decline(String why) {
        return mayAnswer() ? new Changed(snapshot().withoutOffer(), Kind.DECLINED, why) : tooLate();
    }

    private Decision plan(String step) {
        if (!May.arrange(action, actor)) {
            return notYours();
        }
        if (!action.state().carried()) {
            return tooLate();
        }
        var terms = action.terms();
        return terms.firstStep().equals(step)
                ? new Same()
                : new Changed(snapshot().on(terms.beginning(step)), Kind.PLANNED, step);
    }

    private Decision underWay() {
        return carry(State.UNDER_WAY, new Changed(snapshot().underWay(), Kind.UNDER_WAY, ""));
    }

    private Decision done() {
        return carry(State.DONE, new Changed(snapshot().ended(State.DONE, now), Kind.DONE, ""));
    }

    private Decision stuck(Stuck what) {
        boolean known = snapshot().stuck().filter(what::equals).isPresent();
        return known && action.state().open()
                ? new Same()
                : carry(new Changed(snapshot().stuckOn(what), Kind.STUCK, what.on()));
    }

    private Decision later(LocalDate until) {
        if (!May.arrange(action, actor)) {
            return notYours();
        }
        if (!action.state().carried()) {
            return tooLate();
        }
        return snapshot().later().filter(until::equals).isPresent()
                ? new Same()
                : new Changed(snapshot().later(until), Kind.LATER, until.toString());
    }

    private Decision handOver(PersonId to, String word) {
        if (!May.handOver(action, actor)) {
            return notYours();
        }
        if (!action.state().open()) {
            return tooLate();
        }
        if (action.isOwner(to)) {
            return hasItAlready(to);
        }
        if (to.equals(me())) {
            return new Changed(snapshot().taken(to, now), Kind.TAKEN, word);
        }
        return action.isOfferedTo(to)
                ? new Same()
                : new Changed(snapshot().offered(to, me(), now), Kind.HANDED, word);
    }

    private Decision drop(String why) {
        if (!May.drop(action, actor)) {
            return notYours();
        }
        return switch (action.state()) {
            case DROPPED -> new Same();
            case DONE -> tooLate();
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK ->
                    new Changed(snapshot().ended(State.DROPPED, now), Kind.DROPPED, why);
        };
    }

    /// Takes back one's own last answer, as long as nothing has changed since.
    ///
    /// @param number of the change that shall be undone
    /// @param last the last change
    /// @param before how things stood before it
    Decision undo(int number, ActionEvent last, Snapshot before) {
        if (last.number() == number && !last.by(me())) {
            return notYours();
        }
        if (last.number() == number && last.kind().undoable()) {
            return new Changed(before, Kind.UNDONE, last.kind().word());
        }
        // The undoing itself, asked for twice, is no news.
        boolean undone = last.number() == number + 1 && last.kind() == Kind.UNDONE;
        return undone && last.by(me()) ? new Same() : tooLate();
    }

    private boolean mayAnswer() {
        return May.answer(action, actor) && action.state().open();
    }

    private Decision carry(State wanted, Changed changed) {
        return action.state() == wanted && May.carry(action, actor) ? new Same() : carry(changed);
    }

    private Decision carry(Changed changed) {
        if (!May.carry(action, actor)) {
            return notYours();
        }
        return action.state().carried() ? changed : tooLate();
    }

    private Snapshot snapshot() {
        return action.snapshot();
    }

    private PersonId me() {
        return actor.person();
    }

    private Decision tooLate() {
        return refused("action.changed");
    }

    private Decision notYours() {
        return refused("action.notyours");
    }

    private Decision refused(String key) {
        return new Refused(said(key).with("state", ActionText.present(action)));
    }

    private static Decision hasItAlready(PersonId person) {
        return new Refused(
                said("action.problem.owner.already").with("person", Text.mention(person)));
    }
}
