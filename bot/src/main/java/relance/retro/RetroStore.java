package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Retros in the database.
final class RetroStore {
    private static final String SELECT =
            """
            select r.workspace, r.id, r.place, r.creator, r.facilitator, r.takes_part, r.title,
                r.format, r.parts, r.anonymous, r.live, r.minutes, r.days, r.wished_dots, r.on_actions, r.dots,
                r.phase, r.furthest, r.due_at, r.writers, r.improvement, r.created_at, r.closed_at
            from retro r
            """;

    /// Empty when the place has one open already.
    Optional<RetroId> add(
            Handle handle,
            PersonId creator,
            PersonId facilitator,
            Retro.Plan plan,
            Phase phase,
            Optional<Instant> dueAt,
            Instant now) {
        return handle.createQuery(
                        """
                        insert into retro (workspace, place, creator, facilitator, title, format,
                            parts, anonymous, live, minutes, days, wished_dots, on_actions, phase,
                            furthest, due_at, created_at)
                        values (:workspace, :place, :creator, :facilitator, :title, :format, :parts,
                            :anonymous, :live, :minutes, :days, :dots, :actions, :phase, :phase, :due,
                            :now)
                        on conflict (workspace, place) where closed_at is null do nothing
                        returning id
                        """)
                .bind("workspace", creator.workspace())
                .bind("place", plan.place())
                .bind("creator", creator)
                .bind("facilitator", facilitator)
                .bind("title", plan.title())
                .bind("format", plan.format().word())
                .bindArray("parts", String.class, plan.typed())
                .bind("anonymous", plan.anonymous())
                .bind("live", plan.live())
                .bind("minutes", plan.minutes())
                .bind("days", plan.days())
                .bind("dots", plan.dots())
                .bind("actions", plan.onActions())
                .bind("phase", phase.word())
                .bind("due", dueAt.orElse(null))
                .bind("now", now)
                .mapTo(long.class)
                .findOne()
                .map(number -> new RetroId(creator.workspace(), number));
    }

    Optional<Retro> find(Handle handle, RetroId id) {
        return select(handle, id, "");
    }

    /// Keeps the retro in its phase until the end of the transaction.
    Optional<Retro> hold(Handle handle, RetroId id) {
        return select(handle, id, " for share of r");
    }

    /// Keeps everybody else out until the end of the transaction.
    Optional<Retro> lock(Handle handle, RetroId id) {
        return select(handle, id, " for update of r");
    }

    private Optional<Retro> select(Handle handle, RetroId id, String lock) {
        return handle.createQuery(
                        SELECT + " where r.workspace = :workspace and r.id = :retro" + lock)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) -> retro(rs))
                .findOne();
    }

    Optional<Retro> openIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + " where r.workspace = :workspace and r.place = :place"
                                + " and r.closed_at is null")
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> retro(rs))
                .findOne();
    }

    /// The newest of a place, open or not.
    Optional<Retro> lastIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + " where r.workspace = :workspace and r.place = :place"
                                + " order by r.id desc limit 1")
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> retro(rs))
                .findOne();
    }

    /// Those in a phase that waits for everybody, in the places a person is in.
    List<Retro> waitingFor(Handle handle, PersonId person) {
        return handle.createQuery(
                        SELECT
                                + """
                                 join member m on m.workspace = r.workspace
                                    and m.place = r.place and m.person = :person
                                where r.workspace = :workspace and r.closed_at is null
                                and not r.live and r.phase in ('collect', 'vote')
                                order by r.id limit 50
                                """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, context) -> retro(rs))
                .list();
    }

    void move(Handle handle, RetroId id, Phase phase, Phase furthest, Optional<Instant> dueAt) {
        handle.createUpdate(
                        """
                        update retro set phase = :phase, furthest = :furthest, due_at = :due
                        where workspace = :workspace and id = :retro
                        """)
                .bind("phase", phase.word())
                .bind("furthest", furthest.word())
                .bind("due", dueAt.orElse(null))
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    /// Whether the timer that was to end at this moment is still the one that runs; it ends.
    boolean timeUp(Handle handle, RetroId id, Instant moment) {
        return handle.createUpdate(
                                """
                                update retro set due_at = null where workspace = :workspace
                                and id = :retro and live and due_at = :moment
                                """)
                        .bind("moment", moment)
                        .bind("workspace", id.workspace())
                        .bind("retro", id)
                        .execute()
                == 1;
    }

    void setFacilitator(Handle handle, RetroId id, PersonId person, boolean takesPart) {
        handle.createUpdate(
                        """
                        update retro set facilitator = :person, takes_part = :part
                        where workspace = :workspace and id = :retro
                        """)
                .bind("person", person)
                .bind("part", takesPart)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    /// Once voting has begun, how many dots each has stays as it is.
    void setDots(Handle handle, RetroId id, int dots) {
        handle.createUpdate(
                        """
                        update retro set dots = :dots
                        where workspace = :workspace and id = :retro and dots = 0
                        """)
                .bind("dots", dots)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    void setWriters(Handle handle, RetroId id, int writers) {
        handle.createUpdate(
                        """
                        update retro set writers = :writers
                        where workspace = :workspace and id = :retro
                        """)
                .bind("writers", writers)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    void setImprovement(Handle handle, RetroId id, long action) {
        handle.createUpdate(
                        """
                        update retro set improvement = :action
                        where workspace = :workspace and id = :retro
                        """)
                .bind("action", action)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    void markClosed(Handle handle, RetroId id, Instant at) {
        handle.createUpdate(
                        """
                        update retro set closed_at = :at, due_at = null, sealed_key = null
                        where workspace = :workspace and id = :retro
                        """)
                .bind("at", at)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    private static Retro retro(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        long improvement = rs.getLong("improvement");
        return new Retro(
                new RetroId(workspace, rs.getLong("id")),
                new PersonId(workspace, rs.getLong("creator")),
                new PersonId(workspace, rs.getLong("facilitator")),
                rs.getBoolean("takes_part"),
                new Retro.Plan(
                        new PlaceId(workspace, rs.getLong("place")),
                        rs.getString("title"),
                        Format.of(rs.getString("format")).orElse(Format.START),
                        Arrays.asList((String[]) rs.getArray("parts").getArray()),
                        rs.getBoolean("anonymous"),
                        rs.getBoolean("live"),
                        rs.getInt("minutes"),
                        rs.getInt("days"),
                        rs.getInt("wished_dots"),
                        rs.getBoolean("on_actions")),
                rs.getInt("dots"),
                Phase.of(rs.getString("phase")).orElseThrow(),
                Phase.of(rs.getString("furthest")).orElseThrow(),
                Optional.ofNullable(rs.getTimestamp("due_at")).map(Timestamp::toInstant),
                rs.getInt("writers"),
                improvement == 0 ? Optional.empty() : Optional.of(improvement),
                rs.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(rs.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }
}
