package relance.alarm;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

import relance.chat.Subject;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// One due moment per subject, kept in the transaction of whoever sets it.
///
/// What is due is claimed with `skip locked` and a lease, so that each is woken by one node, and by
/// another one if that node dies. An alarm set again meanwhile stays.
public final class Alarms {
    static final Duration LEASE = Duration.ofMinutes(1);

    /// An alarm that went off; `version` tells it from one set since.
    record Due(@Nested Subject subject, Instant dueAt, long version, int failures) {}

    private final InstantSource wall;

    public Alarms(InstantSource wall) {
        this.wall = wall;
    }

    /// Wakes the subject's feature at this moment of the agenda, instead of whatever was set
    /// before.
    public void set(Handle handle, Subject subject, Instant moment) {
        handle.createUpdate(
                        """
                        insert into alarm (workspace, feature, aspect, subject, due_at)
                        values (:subject.workspace, :subject.feature, :subject.aspect,
                            :subject.number, :due)
                        on conflict (workspace, feature, aspect, subject) do update
                        set due_at = excluded.due_at, version = alarm.version + 1, claimed = null,
                            failures = 0
                        """)
                .bindMethods("subject", subject)
                .bind("due", moment)
                .execute();
    }

    /// As [#set], unless an earlier moment is set already.
    public void atLatest(Handle handle, Subject subject, Instant moment) {
        handle.createUpdate(
                        """
                        insert into alarm (workspace, feature, aspect, subject, due_at)
                        values (:subject.workspace, :subject.feature, :subject.aspect,
                            :subject.number, :due)
                        on conflict (workspace, feature, aspect, subject) do update
                        set due_at = least(alarm.due_at, excluded.due_at),
                            version = alarm.version + 1, claimed = null, failures = 0
                        """)
                .bindMethods("subject", subject)
                .bind("due", moment)
                .execute();
    }

    public void clear(Handle handle, Subject subject) {
        handle.createUpdate(
                        """
                        delete from alarm
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        """)
                .bindMethods("subject", subject)
                .execute();
    }

    /// The moment set for a subject.
    public Optional<Instant> of(Handle handle, Subject subject) {
        return handle.createQuery(
                        """
                        select due_at from alarm
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        """)
                .bindMethods("subject", subject)
                .mapTo(Instant.class)
                .findOne();
    }

    /// Claims what is due at this moment of the agenda, across all workspaces: the named exception
    /// to naming one.
    List<Due> claim(Handle handle, Instant now, int most) {
        return handle.createQuery(
                        """
                        update alarm set claimed = :lease
                        where (workspace, feature, aspect, subject) in (
                            select workspace, feature, aspect, subject from alarm
                            where due_at <= :now and (claimed is null or claimed < :wall)
                            order by due_at limit :most for update skip locked)
                        returning workspace, feature, aspect, subject as number, due_at, version,
                            failures
                        """)
                .bind("lease", wall.instant().plus(LEASE))
                .bind("wall", wall.instant())
                .bind("now", now)
                .bind("most", most)
                .mapTo(Due.class)
                .list();
    }

    /// Takes the alarm away, unless it was set again since it was claimed.
    void done(Handle handle, Due due) {
        handle.createUpdate(
                        """
                        delete from alarm
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        and version = :version
                        """)
                .bindMethods("subject", due.subject())
                .bind("version", due.version())
                .execute();
    }

    /// Puts a failed alarm off, longer each time, up to an hour of wall time.
    void failed(Handle handle, Due due) {
        var pause = Duration.ofSeconds(Math.min(3_600, 5L << Math.min(due.failures(), 10)));
        handle.createUpdate(
                        """
                        update alarm set claimed = :until, failures = failures + 1
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        and version = :version
                        """)
                .bindMethods("subject", due.subject())
                .bind("version", due.version())
                .bind("until", wall.instant().plus(pause))
                .execute();
    }
}
