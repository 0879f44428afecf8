package relance.cadence;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import relance.chat.PersonId;
import relance.chat.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each person wishes not to hear of, in the database: muted, put off, or nothing at all.
///
/// It is theirs alone: no other feature reads these tables.
final class Wishes {
    private record PutOff(String feature, long number, LocalDate untilDay) {}

    boolean stopped(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select exists (select 1 from nudge_person
                            where workspace = :person.workspace and person = :person.number
                            and stopped_at is not null)
                        """)
                .bindMethods("person", person)
                .mapTo(boolean.class)
                .one();
    }

    void stop(Handle handle, PersonId person, Instant at) {
        handle.createUpdate(
                        """
                        insert into nudge_person (workspace, person, stopped_at)
                        values (:person.workspace, :person.number, :at)
                        on conflict (workspace, person)
                        do update set stopped_at = coalesce(nudge_person.stopped_at, :at)
                        """)
                .bindMethods("person", person)
                .bind("at", at)
                .execute();
    }

    void start(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        update nudge_person set stopped_at = null
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .execute();
    }

    void mute(Handle handle, PersonId person, Subject subject, Instant at) {
        handle.createUpdate(
                        """
                        insert into mute (workspace, person, feature, subject, aspect, muted_at)
                        values (:subject.workspace, :person, :subject.feature, :subject.number,
                            :subject.aspect, :at)
                        on conflict do nothing
                        """)
                .bind("person", person)
                .bindMethods("subject", subject)
                .bind("at", at)
                .execute();
    }

    void unmute(Handle handle, PersonId person, Thing thing) {
        handle.createUpdate(
                        """
                        delete from mute
                        where workspace = :person.workspace and person = :person.number
                        and feature = :feature and subject = :number
                        """)
                .bindMethods("person", person)
                .bind("feature", thing.feature())
                .bind("number", thing.number())
                .execute();
    }

    /// What a person has muted, the newest first.
    List<Subject> muted(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select workspace, feature, aspect, subject as number from mute
                        where workspace = :person.workspace and person = :person.number
                        order by muted_at desc, feature, subject
                        """)
                .bindMethods("person", person)
                .map(ConstructorMapper.of(Subject.class))
                .list();
    }

    void putOff(Handle handle, PersonId person, Thing thing, LocalDate until) {
        handle.createUpdate(
                        """
                        insert into snooze (workspace, person, feature, subject, until_day)
                        values (:person.workspace, :person.number, :feature, :number, :until)
                        on conflict (workspace, person, feature, subject)
                        do update set until_day = excluded.until_day
                        """)
                .bindMethods("person", person)
                .bind("feature", thing.feature())
                .bind("number", thing.number())
                .bind("until", until)
                .execute();
    }

    Map<Thing, LocalDate> putOff(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select feature, subject as number, until_day from snooze
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .mapTo(PutOff.class)
                .collect(
                        Collectors.toMap(
                                row -> new Thing(row.feature(), row.number()), PutOff::untilDay));
    }
}
