package relance.action;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.ActionText;
import relance.action.model.May;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.Optional;
import java.util.function.Function;

/// Which actions exist for a person: those that concern them, and those of the places they are in.
record ActionAccess(Kit kit, ActionStore actions) {
    /// For those who see it; to all others it does not exist.
    Reply seeing(Interaction it, ActionId id, Function<Turn<Action>, Reply> work) {
        return kit.transact(handle -> seen(handle, it, actions.find(handle, id), work));
    }

    /// As [#seeing], with every other change kept waiting.
    Reply changing(Interaction it, ActionId id, Function<Turn<Action>, Reply> work) {
        return kit.transact(handle -> seen(handle, it, actions.lock(handle, id), work));
    }

    /// As [#changing], for a sent form, which has its effect once.
    Reply sending(Interaction it, ActionId id, Function<Turn<Action>, Reply> work) {
        return kit.once(it, handle -> seen(handle, it, actions.lock(handle, id), work));
    }

    private Reply seen(
            Handle handle,
            Interaction it,
            Optional<Action> found,
            Function<Turn<Action>, Reply> work) {
        return found.filter(action -> sees(handle, action, it.actor()))
                .map(action -> work.apply(new Turn<>(handle, it, action)))
                .orElseGet(ActionText::unknown);
    }

    private boolean sees(Handle handle, Action action, PersonId person) {
        boolean there =
                action.place()
                        .filter(place -> kit.people().isIn(handle, person, place))
                        .isPresent();
        return May.see(action, person, there);
    }

    /// For whoever wants it, wherever they are now.
    Reply requesting(Interaction it, ActionId id, Function<Turn<Action>, Reply> work) {
        return kit.transact(handle ->
                actions.find(handle, id)
                        .filter(action -> action.requester().equals(it.actor()))
                        .map(action -> work.apply(new Turn<>(handle, it, action)))
                        .orElseGet(ActionText::unknown));
    }
}
