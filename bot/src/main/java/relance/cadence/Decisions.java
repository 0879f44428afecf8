package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// What was last decided for each person, in the database, and the lock under which it is decided.
final class Decisions {
    /// What was decided the last time.
    record Last(Optional<Instant> next, Optional<Nudge.Wait> held) {
        /// The nudge with what held it back: once its wait is over the rule no longer sees that it
        /// waited.
        Nudge carriedTo(Nudge nudge, Instant now) {
            boolean same =
                    next.filter(moment -> nudge.moment().equals(Moments.later(moment, now)))
                            .isPresent();
            return nudge.held().isEmpty() && same
                    ? new Nudge(nudge.moment(), nudge.items(), held)
                    : nudge;
        }
    }

    /// Counts a change in what is asked of a person, so that a decision on older asks is not kept.
    void touch(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        insert into nudge_person (workspace, person, touched)
                        values (:workspace, :person, 1)
                        on conflict (workspace, person)
                        do update set touched = nudge_person.touched + 1
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .execute();
    }

    long touched(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select touched from nudge_person
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    /// Keeps every other decision about this person waiting until the transaction ends; answers the
    /// count of changes.
    long lock(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        insert into nudge_person (workspace, person) values (:workspace, :person)
                        on conflict (workspace, person)
                        do update set touched = nudge_person.touched
                        returning touched
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(long.class)
                .one();
    }

    Last last(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select next_at, held, wanted_at from nudge_person
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, _) ->
                        new Last(
                                Optional.ofNullable(rs.getTimestamp("next_at"))
                                        .map(Timestamp::toInstant),
                                WrittenWait.read(rs)))
                .one();
    }

    void keep(Handle handle, PersonId person, Optional<Nudge> next, Instant at) {
        var held = next.flatMap(Nudge::held);
        handle.createUpdate(
                        """
                        update nudge_person set decided_at = :at, next_at = :next, held = :held,
                            wanted_at = :wanted
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("at", at)
                .bind("next", next.map(Nudge::moment).orElse(null))
                .bind("held", held.map(WrittenWait::word).orElse(null))
                .bind("wanted", held.map(Nudge.Wait::wanted).orElse(null))
                .execute();
    }
}
