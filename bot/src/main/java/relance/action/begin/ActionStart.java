package relance.action.begin;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionStore;
import relance.action.model.ActionText;
import relance.action.model.NewAction;
import relance.action.model.Notices;
import relance.action.model.Snapshot;
import relance.action.show.ActionCard;
import relance.chat.Card;
import relance.chat.Text;
import relance.kit.Kit;

import java.time.Instant;
import java.util.Optional;

/// An action comes to be: offered to somebody, or taken on at once by whoever made it.
record ActionStart(Kit kit, ActionStore actions, Notices notices) {
    /// @param madeFrom the draft it is made from: one action per draft
    Card make(Handle handle, NewAction action, long madeFrom) {
        return actions.add(handle, action, madeFrom, first(action, kit.now()))
                .map(made -> made(handle, made))
                .orElseGet(() -> Card.saying(Text.said("action.madealready")));
    }

    private static ActionEvent first(NewAction action, Instant now) {
        var requester = action.requester();
        var proposed = Snapshot.proposed(requester, action.terms());
        boolean oneself = action.isForOneself();
        var snapshot =
                oneself
                        ? proposed.taken(requester, now).on(action.terms())
                        : proposed.offered(action.owner(), requester, now);
        var kind = oneself ? ActionEvent.Kind.TAKEN : ActionEvent.Kind.PROPOSED;
        return new ActionEvent(1, Optional.of(requester), now, kind, "", snapshot);
    }

    private Card made(Handle handle, Action action) {
        notices.made(handle, action);
        return action.offer()
                .map(offer -> Text.said("action.asked").with("person", Text.mention(offer.to())))
                .map(text ->
                        text.with("what", ActionText.strong(action))
                                .with("due", ActionText.due(action.terms())))
                .map(Card::saying)
                .orElseGet(() -> ActionCard.taken(action));
    }
}
