package relance.retro.board;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.retro.model.BreakoutId;
import relance.retro.model.Phase;
import relance.retro.model.RetroId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The breakouts of retros in the database.
public final class BreakoutStore {
    private static final String SELECT =
            """
            select b.workspace, b.id, b.retro, b.phase,
                array_agg(m.person order by m.person) as members
            from retro_breakout b
            join retro_breakout_member m on m.workspace = b.workspace and m.breakout = b.id
            where b.workspace = :workspace
            """;
    private static final String GROUP = " group by b.workspace, b.id, b.retro, b.phase";

    /// A row as it stands in the database.
    record Row(BreakoutId id, RetroId retro, Phase phase, List<Long> members) {
        Breakout breakout() {
            var people = members.stream().map(n -> new PersonId(id.workspace(), n)).toList();
            return new Breakout(id, retro, phase, people);
        }
    }

    Breakout add(Handle handle, RetroId retro, Phase phase, Collection<PersonId> members) {
        var id =
                handle.createUpdate(
                                """
                                insert into retro_breakout (workspace, retro, phase)
                                values (:workspace, :number, :phase)
                                """)
                        .bindMethods(retro)
                        .bind("phase", phase)
                        .executeAndReturnGeneratedKeys("id", "workspace")
                        .mapTo(BreakoutId.class)
                        .one();
        members.forEach(person -> join(handle, id, person));
        return new Breakout(id, retro, phase, List.copyOf(members));
    }

    void join(Handle handle, BreakoutId id, PersonId person) {
        handle.createUpdate(
                        """
                        insert into retro_breakout_member (workspace, breakout, person)
                        values (:workspace, :number, :person) on conflict do nothing
                        """)
                .bindMethods(id)
                .bind("person", person)
                .execute();
    }

    Optional<Breakout> find(Handle handle, BreakoutId id) {
        return handle.createQuery(SELECT + " and b.id = :number" + GROUP)
                .bindMethods(id)
                .mapTo(Row.class)
                .findOne()
                .map(Row::breakout);
    }

    /// Those of a phase, the smallest first.
    List<Breakout> in(Handle handle, RetroId retro, Phase phase) {
        return handle.createQuery(
                        SELECT
                                + " and b.retro = :number and b.phase = :phase"
                                + GROUP
                                + " order by count(*), b.id")
                .bindMethods(retro)
                .bind("phase", phase)
                .mapTo(Row.class)
                .map(Row::breakout)
                .list();
    }

    void drop(Handle handle, RetroId retro, Phase phase) {
        handle.createUpdate(
                        """
                        delete from retro_breakout where workspace = :workspace
                        and retro = :number and phase = :phase
                        """)
                .bindMethods(retro)
                .bind("phase", phase)
                .execute();
    }
}
