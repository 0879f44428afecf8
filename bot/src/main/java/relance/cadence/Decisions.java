package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;

import java.time.Instant;
import java.util.Optional;

/// What was last decided for each person, in the database, and the lock under which it is decided.
final class Decisions {
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
