package relance.action;

import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What becomes of an action when somebody does something to it.
final class ActionRules {
    private ActionRules() {}

    static Decision decide(Action action, May.Actor actor, Change change, Instant now) {
        return switch (change) {
            case Change.Take take -> take(action, actor, now);
            case Change.TakeBut(var terms, var word) ->
                    answering(action, actor)
                            .orElseGet(() ->
                                    new Decision.Changed(
                                            action.standing().taken(actor.person(), now).on(terms),
                                            ActionEvent.Kind.AGREED,
                                            word));
            case Change.Suggest(var whom, var word) -> suggest(action, actor, whom, word, now);
            case Change.Decline(var why) ->
                    answering(action, actor)
                            .orElseGet(() ->
                                    new Decision.Changed(
                                            action.standing().unasked(),
                                            ActionEvent.Kind.DECLINED,
                                            why));
            case Change.Plan(var step) -> plan(action, actor, step);
            case Change.UnderWay underWay ->
                    carrying(action, actor, State.UNDER_WAY)
                            .orElseGet(() ->
                                    new Decision.Changed(
                                            action.standing().underWay(),
                                            ActionEvent.Kind.UNDER_WAY,
                                            ""));
            case Change.StuckOn(var what) -> stuck(action, actor, what);
            case Change.Later(var until) -> later(action, actor, until);
            case Change.Done done ->
                    carrying(action, actor, State.DONE)
                            .orElseGet(() ->
                                    new Decision.Changed(
                                            action.standing().ended(State.DONE, now),
                                            ActionEvent.Kind.DONE,
                                            ""));
            case Change.HandOver(var to, var word) -> handOver(action, actor, to, word, now);
            case Change.Drop(var why) -> drop(action, actor, why, now);
        };
    }

    private static Decision take(Action action, May.Actor actor, Instant now) {
        if (action.state().carried()
                && action.isOwner(actor.person())
                && !May.answer(action, actor)) {
            return new Decision.Same();
        }
        return answering(action, actor)
                .orElseGet(() ->
                        new Decision.Changed(
                                action.standing().taken(actor.person(), now),
                                ActionEvent.Kind.TAKEN,
                                ""));
    }

    private static Decision suggest(
            Action action, May.Actor actor, PersonId whom, String word, Instant now) {
        if (whom.equals(actor.person())) {
            return new Decision.Refused(Text.said("action.problem.else.self"));
        }
        if (action.isOwner(whom)) {
            return new Decision.Refused(
                    Text.said("action.problem.owner.already", "person", Text.mention(whom)));
        }
        return answering(action, actor)
                .orElseGet(() ->
                        new Decision.Changed(
                                action.standing().asking(whom, actor.person(), now),
                                ActionEvent.Kind.SUGGESTED,
                                word));
    }

    private static Decision plan(Action action, May.Actor actor, String step) {
        if (!May.arrange(action, actor)) {
            return refused(action);
        }
        if (!action.state().carried()) {
            return changed(action);
        }
        var terms = action.terms();
        return terms.firstStep().equals(step)
                ? new Decision.Same()
                : new Decision.Changed(
                        action.standing().on(new Terms(terms.what(), terms.due(), step)),
                        ActionEvent.Kind.PLANNED,
                        step);
    }

    private static Decision stuck(Action action, May.Actor actor, Stuck what) {
        if (action.standing().stuck().filter(what::equals).isPresent() && action.state().open()) {
            return new Decision.Same();
        }
        return carrying(action, actor)
                .orElseGet(() ->
                        new Decision.Changed(
                                action.standing().stuckOn(what),
                                ActionEvent.Kind.STUCK,
                                what.on()));
    }

    private static Decision later(Action action, May.Actor actor, LocalDate until) {
        if (!May.arrange(action, actor)) {
            return refused(action);
        }
        if (!action.state().carried()) {
            return changed(action);
        }
        return action.standing().later().filter(until::equals).isPresent()
                ? new Decision.Same()
                : new Decision.Changed(
                        action.standing().later(until), ActionEvent.Kind.LATER, until.toString());
    }

    private static Decision handOver(
            Action action, May.Actor actor, PersonId to, String word, Instant now) {
        if (!May.handOver(action, actor)) {
            return refused(action);
        }
        if (!action.state().open()) {
            return changed(action);
        }
        if (action.isOwner(to)) {
            return new Decision.Refused(
                    Text.said("action.problem.owner.already", "person", Text.mention(to)));
        }
        if (to.equals(actor.person())) {
            return new Decision.Changed(
                    action.standing().taken(to, now), ActionEvent.Kind.TAKEN, word);
        }
        return action.isAsked(to)
                ? new Decision.Same()
                : new Decision.Changed(
                        action.standing().asking(to, actor.person(), now),
                        ActionEvent.Kind.HANDED,
                        word);
    }

    private static Decision drop(Action action, May.Actor actor, String why, Instant now) {
        if (!May.drop(action, actor)) {
            return refused(action);
        }
        return switch (action.state()) {
            case DROPPED -> new Decision.Same();
            case DONE -> changed(action);
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK ->
                    new Decision.Changed(
                            action.standing().ended(State.DROPPED, now),
                            ActionEvent.Kind.DROPPED,
                            why);
        };
    }

    /// Takes back one's own last answer, as long as nothing has changed since.
    ///
    /// @param last the last change
    /// @param before how things stood before it
    static Decision undo(
            Action action, May.Actor actor, int number, ActionEvent last, Standing before) {
        if (!last.by(actor.person()) && last.number() == number) {
            return refused(action);
        }
        if (last.number() != number || !last.kind().undoable()) {
            // The undoing itself, asked for twice, is no news.
            return last.kind() == ActionEvent.Kind.UNDONE
                            && last.by(actor.person())
                            && last.number() == number + 1
                    ? new Decision.Same()
                    : changed(action);
        }
        return new Decision.Changed(before, ActionEvent.Kind.UNDONE, last.kind().word());
    }

    private static Optional<Decision> answering(Action action, May.Actor actor) {
        return May.answer(action, actor) && action.state().open()
                ? Optional.empty()
                : Optional.of(changed(action));
    }

    private static Optional<Decision> carrying(Action action, May.Actor actor, State wanted) {
        return action.state() == wanted && May.carry(action, actor)
                ? Optional.of(new Decision.Same())
                : carrying(action, actor);
    }

    private static Optional<Decision> carrying(Action action, May.Actor actor) {
        if (!May.carry(action, actor)) {
            return Optional.of(refused(action));
        }
        return action.state().carried() ? Optional.empty() : Optional.of(changed(action));
    }

    private static Decision changed(Action action) {
        return new Decision.Refused(
                Text.said("action.changed", "state", ActionText.present(action)));
    }

    private static Decision refused(Action action) {
        return new Decision.Refused(
                Text.said("action.notyours", "state", ActionText.present(action)));
    }
}
