package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;

import java.time.Instant;
import java.util.Optional;

/// What was last decided for each person, in the database, and the lock under which it is decided.
final class Decisions {
    /// What was decided the last time, as its row has it.
    record Last(Optional<Instant> nextAt, Optional<Nudge.Held> held, Optional<Instant> wantedAt) {
        /// The nudge with what held it back: once its wait is over the rule no longer sees that it
        /// waited.
        Nudge carriedTo(Nudge nudge, Instant now) {
            var expected = nextAt.map(moment -> Moments.later(moment, now));
            return nudge.held().isEmpty() && expected.equals(Optional.of(nudge.moment()))
                    ? new Nudge(nudge.moment(), nudge.items(), Nudge.Wait.of(held, wantedAt))
                    : nudge;
        }
    }

    /// Counts a change in what is asked of a person, so that a decision on older asks is not kept.
    void touch(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        insert into nudge_person (workspace, person, touched)
                        values (:person.workspace, :person.number, 1)
                        on conflict (workspace, person)
                        do update set touched = nudge_person.touched + 1
                        """)
                .bindMethods("person", person)
                .execute();
    }

    long touched(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select touched from nudge_person
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    /// Keeps every other decision about this person waiting until the transaction ends; answers the
    /// count of changes.
    long lock(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        insert into nudge_person (workspace, person)
                        values (:person.workspace, :person.number)
                        on conflict (workspace, person)
                        do update set touched = nudge_person.touched
                        returning touched
                        """)
                .bindMethods("person", person)
                .mapTo(long.class)
                .one();
    }

    Last last(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select next_at, held, wanted_at from nudge_person
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .mapTo(Last.class)
                .one();
    }

    void keep(Handle handle, PersonId person, Optional<Nudge> next, Instant at) {
        var held = next.flatMap(Nudge::held);
        handle.createUpdate(
                        """
                        update nudge_person set decided_at = :at, next_at = :nextAt, held = :held,
                            wanted_at = :wantedAt
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .bind("at", at)
                .bind("nextAt", next.map(Nudge::moment))
                .bind("held", held.map(Nudge.Wait::held))
                .bind("wantedAt", held.map(Nudge.Wait::wanted))
                .execute();
    }
}
