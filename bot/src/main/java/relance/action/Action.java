package relance.action;

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
/// @param askedTimes how often somebody was asked: each asking is a message of its own
/// @param last the number of its last change
record Action(
        ActionId id,
        Optional<PlaceId> place,
        Optional<From> source,
        Optional<Subject> origin,
        Standing standing,
        int askedTimes,
        int last,
        Instant createdAt,
        Instant changedAt) {

    /// The message it was made from.
    record From(Address message, String link) {}

    State state() {
        return standing.state();
    }

    Optional<PersonId> owner() {
        return standing.owner();
    }

    PersonId requester() {
        return standing.requester();
    }

    Terms terms() {
        return standing.terms();
    }

    boolean isOwner(PersonId person) {
        return standing.isOwner(person);
    }

    boolean isAsked(PersonId person) {
        return standing.isAsked(person);
    }

    /// Whether a person has to do with it, wherever they are.
    boolean concerns(PersonId person) {
        return isOwner(person) || isAsked(person) || requester().equals(person);
    }

    /// The message that asks whoever is asked now.
    Subject request() {
        return id.as(askedTimes <= 1 ? "request" : "request-" + askedTimes);
    }
}
