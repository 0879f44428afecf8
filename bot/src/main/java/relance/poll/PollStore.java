package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.kit.Pseudonyms;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Polls in the database.
final class PollStore {
    private static final String SELECT =
            """
            select p.workspace, p.id, p.place, p.creator, p.question, p.most, p.anonymous, p.live,
                p.created_at, p.closes_at, p.closed_at, p.closed_by,
                array(select o.label from poll_option o
                    where o.workspace = p.workspace and o.poll = p.id order by o.number) as options
            from poll p
            """;

    private final Pseudonyms pseudonyms;

    PollStore(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    PollId add(Handle handle, PersonId creator, NewPoll poll, Instant now) {
        long number =
                handle.createUpdate(
                                """
                                insert into poll (workspace, place, creator, question, most,
                                    anonymous, live, created_at, closes_at)
                                values (:workspace, :place, :creator, :question, :most,
                                    :anonymous, :live, :now, :closesAt)
                                """)
                        .bind("workspace", creator.workspace())
                        .bind("place", poll.place())
                        .bind("creator", creator)
                        .bind("question", poll.question())
                        .bind("most", poll.most())
                        .bind("anonymous", poll.anonymous())
                        .bind("live", poll.live())
                        .bind("now", now)
                        .bind("closesAt", poll.closesAt())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one();
        var id = new PollId(creator.workspace(), number);
        var options =
                handle.prepareBatch(
                        """
                        insert into poll_option (workspace, poll, number, label)
                        values (:workspace, :poll, :number, :label)
                        """);
        for (int i = 0; i < poll.options().size(); i++) {
            options.bind("workspace", id.workspace())
                    .bind("poll", id)
                    .bind("number", i)
                    .bind("label", poll.options().get(i))
                    .add();
        }
        options.execute();
        handle.createUpdate("insert into turnout (workspace, poll) values (:workspace, :poll)")
                .bind("workspace", id.workspace())
                .bind("poll", id)
                .execute();
        if (poll.anonymous()) {
            handle.createUpdate(
                            "update poll set sealed_key = :key"
                                    + " where workspace = :workspace and id = :poll")
                    .bind("key", pseudonyms.newKey(id))
                    .bind("workspace", id.workspace())
                    .bind("poll", id)
                    .execute();
        }
        return id;
    }

    Optional<Poll> find(Handle handle, PollId id) {
        return select(handle, id, "");
    }

    /// Keeps the poll open until the end of the transaction: closing waits for it.
    Optional<Poll> lockOpen(Handle handle, PollId id) {
        return select(handle, id, " for share of p");
    }

    /// Keeps every ballot out until the end of the transaction.
    Optional<Poll> lockToClose(Handle handle, PollId id) {
        return select(handle, id, " for update of p");
    }

    private Optional<Poll> select(Handle handle, PollId id, String lock) {
        return handle.createQuery(
                        SELECT + " where p.workspace = :workspace and p.id = :poll" + lock)
                .bind("workspace", id.workspace())
                .bind("poll", id)
                .map((rs, context) -> poll(rs))
                .findOne();
    }

    /// The open polls of the places a person is in, the one that closes first first.
    List<Poll> openFor(Handle handle, PersonId person, Instant now) {
        return handle.createQuery(
                        SELECT
                                + """
                                 join member m on m.workspace = p.workspace
                                    and m.place = p.place and m.person = :person
                                where p.workspace = :workspace and p.closed_at is null
                                and p.closes_at > :now
                                order by p.closes_at, p.id limit 50
                                """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("now", now)
                .map((rs, context) -> poll(rs))
                .list();
    }

    List<Poll> openIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + " where p.workspace = :workspace and p.place = :place"
                                + " and p.closed_at is null order by p.id")
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> poll(rs))
                .list();
    }

    void markClosed(Handle handle, PollId id, Instant at, Optional<PersonId> by) {
        handle.createUpdate(
                        """
                        update poll set closed_at = :at, closed_by = :by, sealed_key = null
                        where workspace = :workspace and id = :poll
                        """)
                .bind("at", at)
                .bind("by", by.map(PersonId::number).orElse(null))
                .bind("workspace", id.workspace())
                .bind("poll", id)
                .execute();
    }

    private static Poll poll(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        var closedAt = rs.getTimestamp("closed_at");
        long closedBy = rs.getLong("closed_by");
        return new Poll(
                new PollId(workspace, rs.getLong("id")),
                new PlaceId(workspace, rs.getLong("place")),
                new PersonId(workspace, rs.getLong("creator")),
                rs.getString("question"),
                strings(rs.getArray("options")),
                rs.getInt("most"),
                rs.getBoolean("anonymous"),
                rs.getBoolean("live"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getTimestamp("closes_at").toInstant(),
                closedAt == null
                        ? Optional.empty()
                        : Optional.of(
                                new Poll.Closing(
                                        closedAt.toInstant(),
                                        closedBy == 0
                                                ? Optional.empty()
                                                : Optional.of(new PersonId(workspace, closedBy)))));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
