package relance.inbox;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.util.Optional;

/// Who did something and where, from a verified request; each edge adds what it must remember.
public interface Arrival {
    PersonId actor();

    PlaceId place();

    /// Belongs to another organisation that shares the place.
    boolean external();

    /// Whether the platform says, with this very request, that the actor is in the place.
    boolean vouched();

    /// The message under which it was said, where the platform keeps what belongs together so.
    default Optional<Address> thread() {
        return Optional.empty();
    }
}
