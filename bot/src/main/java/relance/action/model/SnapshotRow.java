package relance.action.model;

import relance.chat.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A snapshot as columns: of an action now, and of each of its events. Public, since Jdbi binds the
/// methods of no other.
public record SnapshotRow(
        PersonId requester,
        Optional<PersonId> owner,
        Optional<PersonId> offeredTo,
        Optional<PersonId> offeredBy,
        Optional<Instant> offeredAt,
        String what,
        Optional<LocalDate> dueOn,
        Optional<LocalTime> dueAt,
        String firstStep,
        State state,
        Optional<Stuck.Kind> stuckKind,
        Optional<String> stuckOn,
        Optional<LocalDate> laterUntil,
        Optional<Instant> acceptedAt,
        Optional<Instant> endedAt) {
    static final String NAMES =
            """
            requester, owner, offered_to, offered_by, offered_at, what, due_on, due_at, first_step,
            state, stuck_kind, stuck_on, later_until, accepted_at, ended_at\
            """;

    static final String VALUES =
            """
            :requester, :owner, :offeredTo, :offeredBy, :offeredAt, :what, :dueOn, :dueAt, :firstStep,
            :state, :stuckKind, :stuckOn, :laterUntil, :acceptedAt, :endedAt\
            """;

    static SnapshotRow of(Snapshot snapshot) {
        var due = snapshot.terms().due();
        return new SnapshotRow(
                snapshot.requester(),
                snapshot.owner(),
                snapshot.offer().map(Offer::to),
                snapshot.offer().map(Offer::by),
                snapshot.offer().map(Offer::at),
                snapshot.terms().what(),
                due.map(Due::day),
                due.flatMap(Due::time),
                snapshot.terms().firstStep(),
                snapshot.state(),
                snapshot.stuck().map(Stuck::kind),
                snapshot.stuck().map(Stuck::on),
                snapshot.later(),
                snapshot.acceptedAt(),
                snapshot.endedAt());
    }

    Snapshot snapshot() {
        return new Snapshot(
                requester,
                owner,
                offer(),
                new Terms(what, dueOn.map(day -> new Due(day, dueAt)), firstStep),
                state,
                stuckKind.map(kind -> new Stuck(kind, stuckOn.orElse(""))),
                laterUntil,
                acceptedAt,
                endedAt);
    }

    private Optional<Offer> offer() {
        return offeredTo.map(to -> new Offer(to, offeredBy.orElseThrow(), offeredAt.orElseThrow()));
    }
}
