package relance.action.change;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.EventStore;
import relance.action.model.May;
import relance.action.model.Notices;
import relance.action.model.Question;
import relance.action.model.Tap;
import relance.action.show.ActionButtons;
import relance.action.show.ActionCard;
import relance.action.show.OwnList;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.Optional;

/// From what somebody wants of an action that is held to the changed action, and what they see of
/// it.
public final class ActionChanges {
    private final Kit kit;
    private final ActionStore actions;
    private final EventStore events;
    private final Notices notices;
    private final OwnList lists;

    public ActionChanges(
            Kit kit, ActionStore actions, EventStore events, Notices notices, OwnList lists) {
        this.kit = kit;
        this.actions = actions;
        this.events = events;
        this.notices = notices;
        this.lists = lists;
    }

    public Reply press(Turn<Action> turn, Tap tap) {
        return make(turn, Change.of(tap));
    }

    Reply make(Turn<Action> turn, Change change) {
        return perform(turn, rules(turn).decide(change));
    }

    public Reply undo(Turn<Action> turn, int number) {
        var action = turn.thing();
        var last = events.last(turn.handle(), action).orElseThrow();
        var before = events.find(turn.handle(), action.id(), action.last() - 1);
        // The first event has nothing before it to go back to.
        if (before.isEmpty()) {
            return Reply.whisper(Text.said("action.noundo"));
        }
        return perform(turn, rules(turn).undo(number, last, before.get().after()));
    }

    private ActionRules rules(Turn<Action> turn) {
        var actor = May.Actor.of(kit.people().person(turn.handle(), turn.actor()));
        return new ActionRules(turn.thing(), actor, kit.now());
    }

    private Reply perform(Turn<Action> turn, Decision decision) {
        return switch (decision) {
            case Decision.Same _ -> reply(turn, turn.thing(), Reply.nothing());
            case Decision.Refused(var why) -> Reply.whisper(why);
            case Decision.Changed changed -> changed(turn, changed);
        };
    }

    private Reply changed(Turn<Action> turn, Decision.Changed changed) {
        var action = write(turn.handle(), turn.actor(), turn.thing(), changed);
        return reply(
                turn,
                action,
                changed.kind() == ActionEvent.Kind.TAKEN
                        ? new Reply.Whisper(ActionCard.taken(action))
                        : Reply.nothing());
    }

    private Action write(Handle handle, PersonId actor, Action before, Decision.Changed changed) {
        var event =
                new ActionEvent(
                        before.last() + 1,
                        Optional.of(actor),
                        kit.now(),
                        changed.kind(),
                        changed.detail(),
                        changed.after());
        var after = actions.change(handle, before.id(), event);
        notices.changed(handle, before, after, changed.kind(), actor);
        return after;
    }

    /// The private list is redrawn; a message that is kept is redrawn by the outbox.
    private Reply reply(Turn<Action> turn, Action action, Reply otherwise) {
        var done = turn.interaction().action();
        if (!ActionButtons.inList(done)) {
            return otherwise;
        }
        var list = lists.after(turn.handle(), turn.actor(), action);
        // A form has no message of its own that could be redrawn.
        return Question.sentBy(done.verb()).isPresent()
                ? new Reply.Whisper(list)
                : new Reply.Replace(list);
    }

    /// Says that it is done, or dropped when there is a reason, for somebody whose right to say so
    /// has been seen to; answers why not, when it cannot be.
    public Optional<Text> settle(
            Handle handle, PersonId actor, ActionId id, Optional<String> droppedBecause) {
        var action = actions.lock(handle, id);
        if (action.isEmpty()) {
            return Optional.of(Text.said("action.unknown"));
        }
        var trusted = new May.Actor(actor, true);
        var change = droppedBecause.<Change>map(Change.Drop::new).orElseGet(Change.Done::new);
        return switch (new ActionRules(action.get(), trusted, kit.now()).decide(change)) {
            case Decision.Same _ -> Optional.empty();
            case Decision.Refused(var why) -> Optional.of(why);
            case Decision.Changed changed -> {
                write(handle, actor, action.get(), changed);
                yield Optional.empty();
            }
        };
    }
}
