package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.kit.Pseudonyms;
import relance.poll.kind.Kinds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Polls in the database.
final class PollStore {
    private static final String SELECT =
            """
            select p.workspace, p.id, p.place, p.creator, p.question, p.kind, p.kind_number,
                p.anonymous, p.live, p.created_at, p.closes_at, p.closed_at, p.closed_by,
                array(select o.label from poll_option o
                    where o.workspace = p.workspace and o.poll = p.id order by o.number) as options
            from poll p
            """;

    private final Pseudonyms pseudonyms;

    PollStore(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    PollId add(Handle handle, PersonId creator, NewPoll poll, Instant now) {
        var id = insert(handle, creator, poll, now);
        var options =
                handle.prepareBatch(
                        """
                        insert into poll_option (workspace, poll, number, label)
                        values (:poll.workspace, :poll.number, :number, :label)
                        """);
        for (int i = 0; i < poll.options().size(); i++) {
            options.bindMethods("poll", id)
                    .bind("number", i)
                    .bind("label", poll.options().get(i))
                    .add();
        }
        options.execute();
        handle.createUpdate(
                        "insert into turnout (workspace, poll) values (:poll.workspace, :poll.number)")
                .bindMethods("poll", id)
                .execute();
        if (poll.anonymous()) {
            seal(handle, id);
        }
        return id;
    }

    private static PollId insert(Handle handle, PersonId creator, NewPoll poll, Instant now) {
        return handle.createQuery(
                        """
                        insert into poll (workspace, place, creator, question, kind, kind_number,
                            anonymous, live, created_at, closes_at)
                        values (:workspace, :place, :creator, :question, :kind, :kindNumber,
                            :anonymous, :live, :now, :closesAt)
                        returning workspace, id
                        """)
                .bind("workspace", creator.workspace())
                .bind("place", poll.place())
                .bind("creator", creator)
                .bind("question", poll.question())
                .bind("anonymous", poll.anonymous())
                .bind("live", poll.live())
                .bind("closesAt", poll.closesAt())
                .bind("kind", poll.kind().maker().word())
                .bind("kindNumber", poll.kind().number())
                .bind("now", now)
                .map((rs, _) -> new PollId(creator.workspace(), rs.getLong("id")))
                .one();
    }

    private void seal(Handle handle, PollId id) {
        handle.createUpdate(
                        """
                        update poll set sealed_key = :key
                        where workspace = :poll.workspace and id = :poll.number
                        """)
                .bind("key", pseudonyms.newKey(id))
                .bindMethods("poll", id)
                .execute();
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
                        SELECT
                                + " where p.workspace = :poll.workspace and p.id = :poll.number"
                                + lock)
                .bindMethods("poll", id)
                .map((rs, _) -> poll(rs))
                .findOne();
    }

    /// The open polls of the places a person is in, the one that closes first first.
    List<Poll> openFor(Handle handle, PersonId person, Instant now) {
        return handle.createQuery(
                        SELECT
                                + """
                                 join member m on m.workspace = p.workspace
                                    and m.place = p.place and m.person = :person.number
                                where p.workspace = :person.workspace and p.closed_at is null
                                and p.closes_at > :now
                                order by p.closes_at, p.id limit 50
                                """)
                .bindMethods("person", person)
                .bind("now", now)
                .map((rs, _) -> poll(rs))
                .list();
    }

    List<Poll> openIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + " where p.workspace = :place.workspace and p.place = :place.number"
                                + " and p.closed_at is null order by p.id")
                .bindMethods("place", place)
                .map((rs, _) -> poll(rs))
                .list();
    }

    void markClosed(Handle handle, PollId id, Instant at, Optional<PersonId> by) {
        handle.createUpdate(
                        """
                        update poll set closed_at = :at, closed_by = :by, sealed_key = null
                        where workspace = :poll.workspace and id = :poll.number
                        """)
                .bind("at", at)
                .bind("by", by.map(PersonId::number).orElse(null))
                .bindMethods("poll", id)
                .execute();
    }

    private static Poll poll(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new Poll(
                new PollId(workspace, rs.getLong("id")),
                new PlaceId(workspace, rs.getLong("place")),
                new PersonId(workspace, rs.getLong("creator")),
                rs.getString("question"),
                List.of((String[]) rs.getArray("options").getArray()),
                Kinds.kept(rs.getString("kind"), rs.getInt("kind_number")),
                rs.getBoolean("anonymous"),
                rs.getBoolean("live"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getTimestamp("closes_at").toInstant(),
                closing(rs, workspace));
    }

    private static Optional<Poll.Closing> closing(ResultSet rs, WorkspaceId workspace)
            throws SQLException {
        var at = rs.getTimestamp("closed_at");
        var by = rs.getObject("closed_by", Long.class);
        return Optional.ofNullable(at)
                .map(moment ->
                        new Poll.Closing(
                                moment.toInstant(),
                                Optional.ofNullable(by).map(n -> new PersonId(workspace, n))));
    }
}
