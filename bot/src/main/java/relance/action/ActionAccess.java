package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Kit;

import java.util.Optional;

/// What a person sees of actions: which ones, and the list of their own.
record ActionAccess(Kit kit, ActionStore actions) {
    /// Whether the action exists for this person.
    boolean sees(Handle handle, Action action, PersonId person) {
        return May.see(
                action,
                person,
                action.place()
                        .filter(place -> kit.people().isIn(handle, person, place))
                        .isPresent());
    }

    /// @param changed what they have just done something to
    ActionList list(Handle handle, PersonId reader, Optional<Action> changed) {
        return new ActionList(
                reader,
                actions.waitingFor(handle, reader),
                actions.carriedBy(handle, reader),
                actions.askedOfOthers(handle, reader),
                changed.flatMap(action ->
                        last(handle, action).map(event -> new ActionList.Changed(action, event))),
                kit.agenda().instant());
    }

    Optional<ActionEvent> last(Handle handle, Action action) {
        return new ActionEvents().find(handle, action.id(), action.last());
    }
}
