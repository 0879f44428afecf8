package relance.outbox;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Where a message goes.
public sealed interface Target {
    /// Into a place, under a message there when a thread is given.
    record In(PlaceId place, Optional<Address> thread) implements Target {
        public In(PlaceId place) {
            this(place, Optional.empty());
        }
    }

    /// To one person, in the private conversation with the bot.
    record To(PersonId person) implements Target {}

    /// The person's home view, of which there is one.
    record Home(PersonId person) implements Target {}

    default WorkspaceId workspace() {
        return switch (this) {
            case In in -> in.place().workspace();
            case To to -> to.person().workspace();
            case Home home -> home.person().workspace();
        };
    }

    /// One message at a time per lane.
    default String lane() {
        return switch (this) {
            case In in -> "place " + in.place().number();
            case To to -> "person " + to.person().number();
            // Where the home is a message, it stands in the same conversation.
            case Home home -> "person " + home.person().number();
        };
    }
}
