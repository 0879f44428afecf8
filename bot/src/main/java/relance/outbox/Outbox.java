package relance.outbox;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;

/// Where features say, in their own transaction, what must be seen and where.
///
/// A message is a view of its subject: it is drawn when it is sent, never stored.
public final class Outbox {
    /// A message that is busy is redrawn at most this often.
    static final Duration BETWEEN_REPAINTS = Duration.ofSeconds(3);

    /// Older messages are left as they are.
    private static final Duration KEPT_CURRENT = Duration.ofDays(60);

    /// A target as a row has it.
    private record Spot(
            Optional<PlaceId> place,
            Optional<PersonId> person,
            boolean home,
            Optional<String> thread) {
        static Spot of(Target target) {
            return switch (target) {
                case Target.In(var place, var thread) ->
                        new Spot(
                                Optional.of(place),
                                Optional.empty(),
                                false,
                                thread.map(Address::value));
                case Target.To(var person) -> to(person, false);
                case Target.Home(var person) -> to(person, true);
            };
        }

        private static Spot to(PersonId person, boolean home) {
            return new Spot(Optional.empty(), Optional.of(person), home, Optional.empty());
        }
    }

    private final InstantSource wall;

    public Outbox(InstantSource wall) {
        this.wall = wall;
    }

    /// Makes sure that this subject is shown there, in its newest state: posts it, or redraws what
    /// is there already.
    public void show(Handle handle, Subject subject, Target target) {
        var now = wall.instant();
        var spot = Spot.of(target);
        openLane(handle, target, now);
        handle.createUpdate(
                        """
                        insert into delivery (workspace, feature, aspect, subject, place, person,
                            home, thread, lane, not_before, created_at)
                        values (:subject.workspace, :subject.feature, :subject.aspect,
                            :subject.number, :place, :person, :home, :thread, :lane, :now, :now)
                        on conflict (workspace, feature, aspect, subject, coalesce(place, 0),
                            coalesce(person, 0), home)
                        do update set wanted = delivery.wanted + 1,
                            state = case when delivery.state = 'sent' then 'waiting'
                                else delivery.state end
                        """)
                .bindMethods("subject", subject)
                .bind("place", spot.place())
                .bind("person", spot.person())
                .bind("home", spot.home())
                .bind("thread", spot.thread())
                .bind("lane", target.lane())
                .bind("now", now)
                .execute();
    }

    private static void openLane(Handle handle, Target target, Instant now) {
        handle.createUpdate(
                        """
                        insert into lane (workspace, name, free_at) values (:workspace, :lane, :now)
                        on conflict do nothing
                        """)
                .bind("workspace", target.workspace())
                .bind("lane", target.lane())
                .bind("now", now)
                .execute();
    }

    /// As [#show], for a message that shows other things too: it is redrawn whenever one of them
    /// changes.
    public void show(Handle handle, Subject subject, Target target, Collection<Subject> alsoShown) {
        show(handle, subject, target);
        alsoShows(handle, subject, alsoShown);
    }

    /// Says what else the messages of a subject show from now on.
    public void alsoShows(Handle handle, Subject subject, Collection<Subject> others) {
        others.forEach(other -> alsoShows(handle, subject, other));
    }

    private static void alsoShows(Handle handle, Subject subject, Subject other) {
        handle.createUpdate(
                        """
                        insert into shown (workspace, feature, subject, delivery)
                        select workspace, :other.feature, :other.number, id from delivery
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        on conflict do nothing
                        """)
                .bindMethods("subject", subject)
                .bindMethods("other", other)
                .execute();
    }

    /// Redraws every message that shows this thing, in whatever aspect, each at most every 3
    /// seconds.
    public void repaint(Handle handle, Subject thing) {
        handle.createUpdate(
                        """
                        update delivery set wanted = wanted + 1,
                            state = case when state = 'sent' then 'waiting' else state end,
                            not_before = case when state = 'sent'
                                then greatest(:now, painted_at + :gap) else not_before end
                        where workspace = :thing.workspace and state not in ('gone', 'unknown')
                        and created_at > :oldest
                        and id in (
                            select id from delivery where workspace = :thing.workspace
                            and feature = :thing.feature and subject = :thing.number
                            union
                            select delivery from shown where workspace = :thing.workspace
                            and feature = :thing.feature and subject = :thing.number)
                        """)
                .bindMethods("thing", thing)
                .bind("now", wall.instant())
                .bind("gap", BETWEEN_REPAINTS)
                .bind("oldest", wall.instant().minus(KEPT_CURRENT))
                .execute();
    }

    /// Redraws the messages that show just this, in just this aspect, however old they are; none if
    /// there are none.
    public void refresh(Handle handle, Subject subject) {
        handle.createUpdate(
                        """
                        update delivery set wanted = wanted + 1,
                            state = case when state = 'sent' then 'waiting' else state end,
                            not_before = case when state = 'sent'
                                then greatest(:now, painted_at + :gap) else not_before end
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        and state not in ('gone', 'unknown')
                        """)
                .bindMethods("subject", subject)
                .bind("now", wall.instant())
                .bind("gap", BETWEEN_REPAINTS)
                .execute();
    }

    /// Sends once more what is known not to have arrived, or may not have: somebody asked for it.
    public void again(Handle handle, Subject subject) {
        handle.createUpdate(
                        """
                        update delivery set state = 'waiting', not_before = :now, attempts = 0
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        and state in ('gone', 'unknown')
                        """)
                .bindMethods("subject", subject)
                .bind("now", wall.instant())
                .execute();
    }

    /// What the message at an address shows.
    public Optional<Subject> at(Handle handle, WorkspaceId workspace, Address address) {
        return handle.createQuery(
                        """
                        select workspace, feature, aspect, subject as number from delivery
                        where workspace = :workspace and address = :address
                        """)
                .bind("workspace", workspace)
                .bind("address", address.value())
                .map(ConstructorMapper.of(Subject.class))
                .findFirst();
    }

    private record Standing(String address, String link) {}

    /// A link to the message that shows a subject in a place, once it has been sent.
    public Optional<String> linkTo(Handle handle, Subject subject, PlaceId place) {
        return standing(handle, subject, place).map(Standing::link).filter(link -> !link.isEmpty());
    }

    /// Where the message stands that shows a subject in a place, once it has been sent.
    public Optional<Address> addressOf(Handle handle, Subject subject, PlaceId place) {
        return standing(handle, subject, place).map(Standing::address).map(Address::new);
    }

    private static Optional<Standing> standing(Handle handle, Subject subject, PlaceId place) {
        return handle.createQuery(
                        """
                        select address, link from delivery
                        where workspace = :subject.workspace and feature = :subject.feature
                        and aspect = :subject.aspect and subject = :subject.number
                        and place = :place and address is not null
                        """)
                .bindMethods("subject", subject)
                .bind("place", place)
                .mapTo(Standing.class)
                .findFirst();
    }

    /// Sends what waited for a person who could not be reached and now can, unless it is old.
    public void reached(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        update delivery set state = 'waiting', not_before = :now, attempts = 0
                        where workspace = :person.workspace and person = :person.number
                        and state = 'gone' and why = :why and created_at > :oldest
                        """)
                .bindMethods("person", person)
                .bind("why", Queue.UNREACHABLE)
                .bind("now", wall.instant())
                .bind("oldest", wall.instant().minus(KEPT_CURRENT))
                .execute();
    }

    /// Shows it in a new message from now on; answers where the one before it stands, for whoever
    /// wants to take it away.
    public Optional<Address> anew(Handle handle, Subject subject, Target target) {
        show(handle, subject, target);
        return handle.createQuery(
                        """
                        with old as (
                            select workspace, id, address from delivery
                            where workspace = :subject.workspace and feature = :subject.feature
                            and aspect = :subject.aspect and subject = :subject.number
                            and lane = :lane
                            for update)
                        update delivery d set address = null, state = 'waiting',
                            not_before = :now, lease = null, attempts = 0, created_at = :now
                        from old where d.workspace = old.workspace and d.id = old.id
                        returning coalesce(old.address, '') as address
                        """)
                .bindMethods("subject", subject)
                .bind("lane", target.lane())
                .bind("now", wall.instant())
                .mapTo(String.class)
                .findFirst()
                .filter(address -> !address.isEmpty())
                .map(Address::new);
    }
}
