package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.kit.Kit;

import java.util.Optional;
import java.util.function.BiFunction;

/// Draws actions from the database, for a message or for whoever asks.
final class ActionDrawing {
    private final Kit kit;
    private final ActionStore actions;
    private final ActionEvents events = new ActionEvents();
    private final ActionAccess access;

    ActionDrawing(Kit kit, ActionStore actions, ActionAccess access) {
        this.kit = kit;
        this.actions = actions;
        this.access = access;
    }

    Card draw(Subject subject, Audience audience) {
        return kit.database()
                .transact(handle -> {
                    var id = new ActionId(subject.workspace(), subject.number());
                    var action = actions.find(handle, id).orElseThrow();
                    var last = access.last(handle, action);
                    return switch (subject.aspect()) {
                        case "answer" -> ActionNews.answer(action, last, audience);
                        case "thanks" -> ActionNews.thanks(action);
                        case "orphan" -> ActionNews.orphan(action);
                        case "unreached" -> ActionNews.unreached(action, false);
                        case "uncertain" -> ActionNews.unreached(action, true);
                        default -> personal(subject, action, last, audience);
                    };
                });
    }

    private Card personal(
            Subject subject, Action action, Optional<ActionEvent> last, Audience audience) {
        return switch (audience) {
            case Audience.Only(var person) ->
                    subject.aspect().startsWith("request")
                            ? ActionCard.request(action, person, last, kit.agenda().instant())
                            : ActionCard.ask(action, person, last, kit.agenda().instant());
            // Never posted to everyone; if it ever is, it says no more than the answer does.
            case Audience.Everyone everyone -> ActionNews.answer(action, last, audience);
        };
    }

    Reply more(Interaction interaction, ActionId id) {
        return shown(
                interaction,
                id,
                (handle, action) -> {
                    var actor = kit.people().person(handle, interaction.actor());
                    var buttons = new ActionButtons(ActionButtons.inList(interaction.action()));
                    return ActionCard.more(action, May.Actor.of(actor), buttons);
                });
    }

    Reply history(Interaction interaction, ActionId id) {
        PersonId reader = interaction.actor();
        return shown(
                interaction,
                id,
                (handle, action) ->
                        ActionHistory.card(
                                action, events.newest(handle, id, ActionHistory.SHOWN), reader));
    }

    private Reply shown(
            Interaction interaction, ActionId id, BiFunction<Handle, Action, Card> card) {
        return kit.database()
                .transact(handle ->
                        actions.find(handle, id)
                                .filter(a -> access.sees(handle, a, interaction.actor()))
                                .<Reply>map(action -> new Reply.Whisper(card.apply(handle, action)))
                                .orElseGet(ActionFeature::unknown));
    }
}
