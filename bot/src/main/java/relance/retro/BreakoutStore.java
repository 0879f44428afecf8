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

/// The breakouts of retros in the database.
final class BreakoutStore {
    private static final String SELECT =
            """
            select c.workspace, c.id, c.retro, c.phase, array_agg(m.person order by m.person) as people
            from retro_breakout c
            join retro_breakout_member m on m.workspace = c.workspace and m.breakout = c.id
            where c.workspace = :workspace
            """;

    private static final String GROUP = " group by c.workspace, c.id, c.retro, c.phase";

    Breakout add(Handle handle, RetroId retro, Phase phase, Collection<PersonId> members) {
        long number =
                handle.createUpdate(
                                """
                                insert into retro_breakout (workspace, retro, phase)
                                values (:workspace, :retro, :phase)
                                """)
                        .bind("workspace", retro.workspace())
                        .bind("retro", retro)
                        .bind("phase", phase.word())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one();
        var id = new BreakoutId(retro.workspace(), number);
        members.forEach(person -> join(handle, id, person));
        return new Breakout(id, retro, phase, List.copyOf(members));
    }

    void join(Handle handle, BreakoutId id, PersonId person) {
        handle.createUpdate(
                        """
                        insert into retro_breakout_member (workspace, breakout, person)
                        values (:workspace, :breakout, :person) on conflict do nothing
                        """)
                .bind("workspace", id.workspace())
                .bind("breakout", id)
                .bind("person", person)
                .execute();
    }

    Optional<Breakout> find(Handle handle, BreakoutId id) {
        return handle.createQuery(SELECT + " and c.id = :breakout" + GROUP)
                .bind("workspace", id.workspace())
                .bind("breakout", id)
                .map((rs, context) -> breakout(rs))
                .findOne();
    }

    /// Those of a phase, the smallest first.
    List<Breakout> in(Handle handle, RetroId retro, Phase phase) {
        return handle.createQuery(
                        SELECT
                                + " and c.retro = :retro and c.phase = :phase"
                                + GROUP
                                + " order by count(*), c.id")
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .bind("phase", phase.word())
                .map((rs, context) -> breakout(rs))
                .list();
    }

    void drop(Handle handle, RetroId retro, Phase phase) {
        handle.createUpdate(
                        """
                        delete from retro_breakout where workspace = :workspace
                        and retro = :retro and phase = :phase
                        """)
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .bind("phase", phase.word())
                .execute();
    }

    private static Breakout breakout(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new Breakout(
                new BreakoutId(workspace, rs.getLong("id")),
                new RetroId(workspace, rs.getLong("retro")),
                Phase.of(rs.getString("phase")).orElseThrow(),
                Arrays.stream((Long[]) rs.getArray("people").getArray())
                        .map(number -> new PersonId(workspace, number))
                        .toList());
    }
}
