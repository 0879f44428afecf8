package relance.outbox;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.Update;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The courier's side of the outbox: claiming rows and writing down what became of them.
final class Queue {
    /// A node that does not finish within this time is taken for dead.
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String COLUMNS =
            """
            d.workspace, d.id, d.feature, d.aspect, d.subject as number, d.place, d.person, d.home,
            d.thread, d.lane, d.address, d.wanted, d.attempts\
            """;

    /// A claimed row; it is for a place or for a person.
    private record Row(
            long id,
            @Nested Subject subject,
            Optional<PlaceId> place,
            Optional<PersonId> person,
            boolean home,
            Optional<String> thread,
            String lane,
            Optional<String> address,
            int wanted,
            int attempts) {
        Delivery delivery() {
            return new Delivery(
                    id, subject, target(), lane, address.map(Address::new), wanted, attempts);
        }

        private Target target() {
            return place.<Target>map(in -> new Target.In(in, thread.map(Address::new)))
                    .or(() -> person.filter(_ -> home).map(Target.Home::new))
                    .orElseGet(() -> new Target.To(person.orElseThrow()));
        }
    }

    /// Why a message is gone that is sent after all once its person can be reached.
    static final String UNREACHABLE = "unreachable";

    private static final String DUE =
            "select "
                    + COLUMNS
                    + """
                     from delivery d
                    join lane l on l.workspace = d.workspace and l.name = d.lane
                    where d.state = 'waiting' and d.not_before <= :now
                    and l.free_at <= :now
                    order by d.not_before, d.id
                    limit :most for update of l, d skip locked
                    """;

    private Queue() {}

    /// Claims up to `most` messages whose time has come, one per free lane, across all workspaces.
    static List<Delivery> claim(Handle handle, Instant now, int most) {
        var found =
                handle.createQuery(DUE)
                        .bind("now", now)
                        .bind("most", most)
                        .mapTo(Row.class)
                        .map(Row::delivery)
                        .list();
        var lanes = new HashSet<String>();
        var claimed =
                found.stream()
                        .filter(one -> lanes.add(one.subject().workspace() + one.lane()))
                        .toList();
        claimed.forEach(delivery -> lease(handle, delivery, "claimed", now));
        claimed.forEach(delivery -> free(handle, delivery, now.plus(LEASE)));
        return claimed;
    }

    static void sending(Handle handle, Delivery delivery, Instant now) {
        lease(handle, delivery, "sending", now);
    }

    private static void lease(Handle handle, Delivery delivery, String state, Instant now) {
        handle.createUpdate(
                        """
                        update delivery set state = :state, lease = :lease
                        where workspace = :workspace and id = :id
                        """)
                .bind("state", state)
                .bind("lease", now.plus(LEASE))
                .bind("workspace", delivery.subject().workspace())
                .bind("id", delivery.id())
                .execute();
    }

    /// Painted as it was wanted when it was claimed; waiting again if more was wanted since.
    static void sent(
            Handle handle, Delivery delivery, Outcome.Sent sent, Instant now, Duration laneRest) {
        update(
                        handle,
                        delivery,
                        """
                        update delivery set painted = :wanted, address = :address, link = :link,
                            state = case when wanted > :wanted then 'waiting' else 'sent' end,
                            not_before = :next, painted_at = :now, lease = null, attempts = 0,
                            why = null
                        where workspace = :workspace and id = :id
                        """)
                .bind("wanted", delivery.wanted())
                .bind("address", sent.address().value())
                .bind("link", sent.link())
                .bind("next", now.plus(Outbox.BETWEEN_REPAINTS))
                .bind("now", now)
                .execute();
        free(handle, delivery, now.plus(laneRest));
    }

    static void later(
            Handle handle, Delivery delivery, Instant notBefore, Instant laneFree, String why) {
        update(
                        handle,
                        delivery,
                        """
                        update delivery set state = 'waiting', not_before = :next, lease = null,
                            attempts = attempts + 1, why = :why
                        where workspace = :workspace and id = :id
                        """)
                .bind("next", notBefore)
                .bind("why", why)
                .execute();
        free(handle, delivery, laneFree);
    }

    /// Waits with its whole lane and keeps its place in it.
    static void park(Handle handle, Delivery delivery, Instant laneFree, String why) {
        update(
                        handle,
                        delivery,
                        """
                        update delivery set state = 'waiting', lease = null,
                            attempts = attempts + 1, why = :why
                        where workspace = :workspace and id = :id
                        """)
                .bind("why", why)
                .execute();
        free(handle, delivery, laneFree);
    }

    static void ended(Handle handle, Delivery delivery, String state, String why, Instant now) {
        update(
                        handle,
                        delivery,
                        """
                        update delivery set state = :state, lease = null, why = :why
                        where workspace = :workspace and id = :id
                        """)
                .bind("state", state)
                .bind("why", why)
                .execute();
        free(handle, delivery, now);
    }

    /// The message is gone from the platform: it is posted anew, once.
    static void forgetAddress(Handle handle, Delivery delivery, Instant now) {
        update(
                        handle,
                        delivery,
                        """
                        update delivery set address = null, state = 'waiting', lease = null,
                            not_before = :now, attempts = attempts + 1, why = 'message gone'
                        where workspace = :workspace and id = :id
                        """)
                .bind("now", now)
                .execute();
        free(handle, delivery, now);
    }

    private static void free(Handle handle, Delivery delivery, Instant at) {
        handle.createUpdate(
                        """
                        update lane set free_at = :at where workspace = :workspace and name = :lane
                        """)
                .bind("at", at)
                .bind("workspace", delivery.workspace())
                .bind("lane", delivery.lane())
                .execute();
    }

    private static Update update(Handle handle, Delivery delivery, String sql) {
        return handle.createUpdate(sql)
                .bind("workspace", delivery.workspace())
                .bind("id", delivery.id());
    }

    /// Takes back what a dead node had claimed; answers what it was just sending and nobody can
    /// tell of.
    static List<Delivery> reclaim(Handle handle, Instant now) {
        handle.createUpdate(
                        """
                        update delivery set state = 'waiting', lease = null
                        where lease < :now and (state = 'claimed'
                            or (state = 'sending' and (address is not null or home)))
                        """)
                .bind("now", now)
                .execute();
        return handle.createQuery(
                        "update delivery d set state = 'unknown', lease = null,"
                                + " why = 'the node that was sending it stopped'"
                                + " where d.state = 'sending' and d.lease < :now returning "
                                + COLUMNS)
                .bind("now", now)
                .mapTo(Row.class)
                .map(Row::delivery)
                .list();
    }
}
