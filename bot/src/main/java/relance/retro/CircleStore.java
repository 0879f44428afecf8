package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The circles of retros in the database.
final class CircleStore {
    private static final String SELECT =
            """
            select c.workspace, c.id, c.retro, c.phase, array_agg(m.person order by m.person) as people
            from retro_circle c
            join retro_circle_member m on m.workspace = c.workspace and m.circle = c.id
            where c.workspace = :workspace
            """;

    private static final String GROUP = " group by c.workspace, c.id, c.retro, c.phase";

    Circle add(Handle handle, RetroId retro, Phase phase, Collection<PersonId> members) {
        long number =
                handle.createUpdate(
                                """
                                insert into retro_circle (workspace, retro, phase)
                                values (:workspace, :retro, :phase)
                                """)
                        .bind("workspace", retro.workspace())
                        .bind("retro", retro)
                        .bind("phase", phase.word())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one();
        var id = new CircleId(retro.workspace(), number);
        members.forEach(person -> join(handle, id, person));
        return new Circle(id, retro, phase, List.copyOf(members));
    }

    void join(Handle handle, CircleId id, PersonId person) {
        handle.createUpdate(
                        """
                        insert into retro_circle_member (workspace, circle, person)
                        values (:workspace, :circle, :person) on conflict do nothing
                        """)
                .bind("workspace", id.workspace())
                .bind("circle", id)
                .bind("person", person)
                .execute();
    }

    Optional<Circle> find(Handle handle, CircleId id) {
        return handle.createQuery(SELECT + " and c.id = :circle" + GROUP)
                .bind("workspace", id.workspace())
                .bind("circle", id)
                .map((rs, context) -> circle(rs))
                .findOne();
    }

    /// Those of a phase, the smallest first.
    List<Circle> in(Handle handle, RetroId retro, Phase phase) {
        return handle.createQuery(
                        SELECT
                                + " and c.retro = :retro and c.phase = :phase"
                                + GROUP
                                + " order by count(*), c.id")
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .bind("phase", phase.word())
                .map((rs, context) -> circle(rs))
                .list();
    }

    void drop(Handle handle, RetroId retro, Phase phase) {
        handle.createUpdate(
                        """
                        delete from retro_circle where workspace = :workspace
                        and retro = :retro and phase = :phase
                        """)
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .bind("phase", phase.word())
                .execute();
    }

    private static Circle circle(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new Circle(
                new CircleId(workspace, rs.getLong("id")),
                new RetroId(workspace, rs.getLong("retro")),
                Phase.of(rs.getString("phase")).orElseThrow(),
                Arrays.stream((Long[]) rs.getArray("people").getArray())
                        .map(number -> new PersonId(workspace, number))
                        .toList());
    }
}
