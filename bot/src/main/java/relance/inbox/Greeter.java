package relance.inbox;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.util.Optional;

/// Who says hello; filled in by the feature that does.
public interface Greeter {
    /// To the person who installed the app; never twice.
    void welcome(Handle handle, PersonId installer);

    /// A person's home in a new message of the private conversation, on a platform without home
    /// tabs; answers where the one before it stands.
    Optional<Address> home(Handle handle, PersonId person);

    /// As [#home], unless it stands there already.
    void homeOnce(Handle handle, PersonId person);

    /// In a place the bot was invited to; never twice.
    void greet(Handle handle, PlaceId place, Optional<PersonId> inviter);
}
