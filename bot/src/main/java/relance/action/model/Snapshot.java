package relance.action.model;

import relance.chat.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How an action stands: all of it that can change.
///
/// @param requester who wants it and hears of answers
/// @param owner who said yes; nobody yet while it is proposed, or nobody any more
/// @param offer whose answer is awaited: at first, and again when it is handed over
/// @param later the owner asked not to hear of it before this day
public record Snapshot(
        PersonId requester,
        Optional<PersonId> owner,
        Optional<Offer> offer,
        Terms terms,
        State state,
        Optional<Stuck> stuck,
        Optional<LocalDate> later,
        Optional<Instant> acceptedAt,
        Optional<Instant> endedAt) {

    public static Snapshot proposed(PersonId requester, Terms terms) {
        return new Snapshot(
                requester,
                Optional.empty(),
                Optional.empty(),
                terms,
                State.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOwner(PersonId person) {
        return owner.filter(person::equals).isPresent();
    }

    public boolean isOfferedTo(PersonId person) {
        return offer.map(Offer::to).filter(person::equals).isPresent();
    }

    public Snapshot offered(PersonId person, PersonId by, Instant now) {
        return withOffer(Optional.of(new Offer(person, by, now)));
    }

    public Snapshot withoutOffer() {
        return withOffer(Optional.empty());
    }

    private Snapshot withOffer(Optional<Offer> other) {
        return new Snapshot(
                requester, owner, other, terms, state, stuck, later, acceptedAt, endedAt);
    }

    /// With a new owner, who begins afresh: what held the last one up and how they meant to begin
    /// is theirs.
    public Snapshot taken(PersonId by, Instant now) {
        return new Snapshot(
                requester,
                Optional.of(by),
                Optional.empty(),
                isOwner(by) ? terms : terms.beginning(""),
                State.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                Optional.empty());
    }

    public Snapshot on(Terms others) {
        return new Snapshot(
                requester, owner, offer, others, state, stuck, later, acceptedAt, endedAt);
    }

    public Snapshot underWay() {
        return at(State.UNDER_WAY, Optional.empty(), Optional.empty());
    }

    public Snapshot stuckOn(Stuck what) {
        return at(State.STUCK, Optional.of(what), Optional.empty());
    }

    public Snapshot later(LocalDate until) {
        return at(state, stuck, Optional.of(until));
    }

    private Snapshot at(State now, Optional<Stuck> what, Optional<LocalDate> until) {
        return new Snapshot(requester, owner, offer, terms, now, what, until, acceptedAt, endedAt);
    }

    /// Done or dropped; nobody is asked any more.
    public Snapshot ended(State how, Instant now) {
        return new Snapshot(
                requester,
                owner,
                Optional.empty(),
                terms,
                how,
                stuck,
                Optional.empty(),
                acceptedAt,
                Optional.of(now));
    }

    /// Nobody's any more: whoever had it is gone.
    public Snapshot orphaned() {
        return proposed(requester, terms.beginning(""));
    }

    public Snapshot wantedBy(PersonId heir) {
        return new Snapshot(heir, owner, offer, terms, state, stuck, later, acceptedAt, endedAt);
    }
}
