package relance.teams.inbound;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.inbox.Arrival;
import relance.teams.api.Activity;
import relance.teams.api.MessageAddress;
import relance.teams.directory.Pens;
import relance.teams.directory.Tenant;
import relance.teams.render.Pen;

import java.util.Optional;

/// Who did something and where, from a verified activity.
///
/// @param activity what it was
/// @param vouched whether Teams says so with this request, and it is no memory of a form
/// @param traceless nothing may be written about the person, not even after the answer
record TeamsArrival(
        Tenant tenant,
        Activity activity,
        PersonId actor,
        PlaceId place,
        boolean external,
        boolean vouched,
        boolean traceless)
        implements Arrival {

    /// In a channel what is said belongs under the message it begins with.
    @Override
    public Optional<Address> thread() {
        var conversation = activity.conversation();
        return conversation.root().map(root -> new MessageAddress(conversation.id(), root).write());
    }

    /// The message that was acted on.
    Optional<Address> message() {
        return activity.replyTo().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MessageAddress(activity.conversation().id(), activity.replyTo())
                                .write());
    }

    /// Writes for the person who acted, where they acted.
    Pen pen(Pens pens) {
        return pens.of(actor, inPrivate() ? Optional.empty() : Optional.of(place));
    }

    boolean inPrivate() {
        return activity.conversation().personal();
    }
}
