package relance.action;

import relance.chat.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How an action stands: all of it that can change.
///
/// @param requester who wants it and hears of answers
/// @param owner who said yes; nobody yet while it is proposed, or nobody any more
/// @param asked whose answer is awaited: at first, and again when it is handed over
/// @param later the owner asked not to hear of it before this day
record Standing(
        PersonId requester,
        Optional<PersonId> owner,
        Optional<Asked> asked,
        Terms terms,
        State state,
        Optional<Stuck> stuck,
        Optional<LocalDate> later,
        Optional<Instant> acceptedAt,
        Optional<Instant> endedAt) {

    static Standing proposed(PersonId requester, Terms terms) {
        return new Standing(
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

    boolean isOwner(PersonId person) {
        return owner.filter(person::equals).isPresent();
    }

    boolean isAsked(PersonId person) {
        return asked.map(Asked::person).filter(person::equals).isPresent();
    }

    Standing asking(PersonId person, PersonId by, Instant now) {
        return asked(Optional.of(new Asked(person, by, now)));
    }

    Standing unasked() {
        return asked(Optional.empty());
    }

    private Standing asked(Optional<Asked> whom) {
        return new Standing(
                requester, owner, whom, terms, state, stuck, later, acceptedAt, endedAt);
    }

    /// With a new owner, who begins afresh: what held the last one up and how they meant to begin
    /// is theirs.
    Standing taken(PersonId by, Instant now) {
        return new Standing(
                requester,
                Optional.of(by),
                Optional.empty(),
                isOwner(by) ? terms : new Terms(terms.what(), terms.due(), ""),
                State.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                Optional.empty());
    }

    Standing on(Terms others) {
        return new Standing(
                requester, owner, asked, others, state, stuck, later, acceptedAt, endedAt);
    }

    Standing underWay() {
        return at(State.UNDER_WAY, Optional.empty(), Optional.empty());
    }

    Standing stuckOn(Stuck what) {
        return at(State.STUCK, Optional.of(what), Optional.empty());
    }

    Standing later(LocalDate until) {
        return at(state, stuck, Optional.of(until));
    }

    private Standing at(State now, Optional<Stuck> what, Optional<LocalDate> until) {
        return new Standing(requester, owner, asked, terms, now, what, until, acceptedAt, endedAt);
    }

    /// Done or dropped; nobody is asked any more.
    Standing ended(State how, Instant now) {
        return new Standing(
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
    Standing orphaned() {
        return new Standing(
                requester,
                Optional.empty(),
                Optional.empty(),
                new Terms(terms.what(), terms.due(), ""),
                State.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Standing wantedBy(PersonId heir) {
        return new Standing(heir, owner, asked, terms, state, stuck, later, acceptedAt, endedAt);
    }
}
