package relance.action.show;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.ActionView;
import relance.action.model.EventStore;
import relance.action.model.May;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.Optional;

/// Draws actions from the database, for a message or for whoever asks.
public record ActionViews(Kit kit, ActionStore actions, EventStore events) {
    public Card draw(Handle handle, Subject subject, Audience audience) {
        var action = actions.find(handle, ActionId.of(subject)).orElseThrow();
        var last = events.last(handle, action);
        return switch (ActionView.of(subject)) {
            case REQUEST -> request(action, last, audience);
            case ASK, ACTION -> ask(action, last, audience);
            case ANSWER -> ActionNews.answer(action, last, audience);
            case THANKS -> ActionNews.thanks(action);
            case ORPHAN -> ActionNews.orphan(action);
            case UNREACHED -> ActionNews.unreached(action);
            case UNCERTAIN -> ActionNews.uncertain(action);
        };
    }

    private Card request(Action action, Optional<ActionEvent> last, Audience audience) {
        return audience instanceof Audience.Only(var person)
                ? ActionCard.request(action, person, last, kit.now())
                : inPublic(action, last, audience);
    }

    private Card ask(Action action, Optional<ActionEvent> last, Audience audience) {
        return audience instanceof Audience.Only(var person)
                ? ActionCard.ask(action, person, last, kit.now())
                : inPublic(action, last, audience);
    }

    /// Never posted to everyone; if it ever is, it says no more than the answer does.
    private static Card inPublic(Action action, Optional<ActionEvent> last, Audience audience) {
        return ActionNews.answer(action, last, audience);
    }

    public Reply more(Turn<Action> turn) {
        var actor = May.Actor.of(kit.people().person(turn.handle(), turn.actor()));
        return new Reply.Whisper(ActionCard.more(turn.thing(), actor, ActionButtons.like(turn)));
    }

    public Reply history(Turn<Action> turn) {
        var action = turn.thing();
        var newest = events.newest(turn.handle(), action.id(), ActionHistory.SHOWN);
        return new Reply.Whisper(ActionHistory.card(action, newest, turn.actor()));
    }
}
