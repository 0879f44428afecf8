package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Subject;
import relance.db.SubjectColumns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What each person wishes not to hear of, in the database: muted, put off, or nothing at all.
///
/// It is theirs alone: no other feature reads these tables.
final class Wishes {
    boolean stopped(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select exists (select 1 from nudge_person where workspace = :workspace
                        and person = :person and stopped_at is not null)
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(boolean.class)
                .one();
    }

    void stop(Handle handle, PersonId person, Instant at) {
        handle.createUpdate(
                        """
                        insert into nudge_person (workspace, person, stopped_at)
                        values (:workspace, :person, :at)
                        on conflict (workspace, person)
                        do update set stopped_at = coalesce(nudge_person.stopped_at, :at)
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    void start(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        update nudge_person set stopped_at = null
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .execute();
    }

    void mute(Handle handle, PersonId person, Subject subject, Instant at) {
        handle.createUpdate(
                        """
                        insert into mute (workspace, person, feature, subject, aspect, muted_at)
                        values (:workspace, :person, :feature, :subject, :aspect, :at)
                        on conflict do nothing
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("feature", subject.feature())
                .bind("subject", subject)
                .bind("aspect", subject.aspect())
                .bind("at", at)
                .execute();
    }

    void unmute(Handle handle, PersonId person, Thing thing) {
        handle.createUpdate(
                        """
                        delete from mute where workspace = :workspace and person = :person
                        and feature = :feature and subject = :subject
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("feature", thing.feature())
                .bind("subject", thing.number())
                .execute();
    }

    /// What a person has muted, the newest first.
    List<Subject> muted(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select workspace, feature, aspect, subject from mute
                        where workspace = :workspace and person = :person
                        order by muted_at desc, feature, subject
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, _) -> SubjectColumns.read(rs))
                .list();
    }

    void putOff(Handle handle, PersonId person, Thing thing, LocalDate until) {
        handle.createUpdate(
                        """
                        insert into snooze (workspace, person, feature, subject, until_day)
                        values (:workspace, :person, :feature, :subject, :until)
                        on conflict (workspace, person, feature, subject)
                        do update set until_day = excluded.until_day
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("feature", thing.feature())
                .bind("subject", thing.number())
                .bind("until", until)
                .execute();
    }

    Map<Thing, LocalDate> putOff(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select feature, subject, until_day from snooze
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, _) ->
                        Map.entry(Thing.read(rs), rs.getObject("until_day", LocalDate.class)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
