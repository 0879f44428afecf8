package relance.chat;

import java.util.Optional;

/// Something a person did: a typed command, a click, a sent form. They all look the same from here
/// on.
///
/// The actor comes from the verified request alone.
///
/// @param place where it was done; the private conversation with the bot is a place too
/// @param source the message it was done on, when it was done on someone's message
/// @param receipt the mark under which its effect is kept once; a click sets and needs none
/// @param thread where it was said, when what others see of it belongs under that message
/// @param vouched whether the platform says, with this very request, that the actor is in the place
public record Interaction(
        PersonId actor,
        PlaceId place,
        ActionRef action,
        Values values,
        Optional<Source> source,
        Optional<Receipt> receipt,
        Optional<Address> thread,
        boolean vouched) {

    /// Done on no message, in no thread, with no receipt.
    public Interaction(PersonId actor, PlaceId place, ActionRef action, Values values) {
        this(actor, place, action, values, Optional.empty(), Optional.empty());
    }

    /// Said in no thread.
    public Interaction(
            PersonId actor,
            PlaceId place,
            ActionRef action,
            Values values,
            Optional<Source> source,
            Optional<Receipt> receipt) {
        this(actor, place, action, values, source, receipt, Optional.empty(), false);
    }

    /// Whether the platform says that the actor is in that place, whatever is written of it.
    public boolean isFrom(PlaceId there) {
        return vouched && place.equals(there);
    }

    /// The workspace of the actor, who acts in no other.
    public WorkspaceId workspace() {
        return actor.workspace();
    }
}
