package relance.kit;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;

import java.util.List;

/// Tells whoever lists what is asked of people that somebody's list has changed, in the transaction
/// that changed it.
public final class AsksChanged {
    /// Somebody who lists asks: the gate, the home.
    public interface Listener {
        void changed(Handle handle, PersonId person);
    }

    private List<Listener> listeners = List.of();

    /// Set once, before anything starts: features know each other through this alone.
    public void listeners(Listener... all) {
        listeners = List.of(all);
    }

    void tell(Handle handle, PersonId person) {
        listeners.forEach(listener -> listener.changed(handle, person));
    }
}
