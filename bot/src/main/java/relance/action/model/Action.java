package relance.action.model;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;

import java.time.Instant;
import java.util.Optional;

/// Something one owner agreed to do by a date, or is asked to.
///
/// @param place whose members see it; none: requester and owner alone
/// @param origin what it follows from, such as a poll
/// @param snapshot all of it that can change, as it is now
/// @param offers how often it was offered to somebody: each offer is a message of its own
/// @param last the number of its last change
public record Action(
        ActionId id,
        Optional<PlaceId> place,
        Optional<From> source,
        Optional<Subject> origin,
        Snapshot snapshot,
        int offers,
        int last,
        Instant createdAt,
        Instant changedAt) {

    /// The message it was made from.
    public record From(Address message, String link) {}

    public State state() {
        return snapshot.state();
    }

    public Optional<PersonId> owner() {
        return snapshot.owner();
    }

    public Optional<Offer> offer() {
        return snapshot.offer();
    }

    public PersonId requester() {
        return snapshot.requester();
    }

    public Terms terms() {
        return snapshot.terms();
    }

    public boolean isOwner(PersonId person) {
        return snapshot.isOwner(person);
    }

    public boolean isOfferedTo(PersonId person) {
        return snapshot.isOfferedTo(person);
    }

    /// Whether a person has to do with it, wherever they are.
    public boolean concerns(PersonId person) {
        return isOwner(person) || isOfferedTo(person) || requester().equals(person);
    }

    /// The message that offers it to whom it is offered now.
    public Subject request() {
        return ActionView.offer(id, offers);
    }
}
