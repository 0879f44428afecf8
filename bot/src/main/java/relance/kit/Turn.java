package relance.kit;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Values;
import relance.chat.WorkspaceId;

/// One thing that somebody does to one thing of a feature, inside the one transaction of it.
///
/// A feature's face opens it (who may, and when, is decided there), and the methods behind it take
/// it and return early.
///
/// @param thing what is acted on, held until the end of the transaction
public record Turn<T>(Handle handle, Interaction interaction, T thing) {
    /// Who acts.
    public PersonId actor() {
        return interaction.actor();
    }

    /// Where it was done, which need not be where the thing is.
    public PlaceId place() {
        return interaction.place();
    }

    public WorkspaceId workspace() {
        return interaction.workspace();
    }

    /// What was filled in.
    public Values values() {
        return interaction.values();
    }
}
