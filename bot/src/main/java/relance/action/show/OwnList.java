package relance.action.show;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionStore;
import relance.action.model.EventStore;
import relance.chat.Card;
import relance.chat.PersonId;
import relance.kit.Kit;

import java.util.Optional;

/// Reads somebody's own list.
public record OwnList(Kit kit, ActionStore actions, EventStore events) {
    public Card of(Handle handle, PersonId reader) {
        return list(handle, reader, Optional.empty());
    }

    /// @param changed what they have just done something to
    public Card after(Handle handle, PersonId reader, Action changed) {
        return list(
                handle,
                reader,
                events.last(handle, changed).map(event -> new ActionList.Changed(changed, event)));
    }

    private Card list(Handle handle, PersonId reader, Optional<ActionList.Changed> changed) {
        return new ActionList(
                        reader,
                        actions.offeredTo(handle, reader),
                        actions.carriedBy(handle, reader),
                        actions.wantedOfOthers(handle, reader),
                        changed,
                        kit.now())
                .card();
    }
}
