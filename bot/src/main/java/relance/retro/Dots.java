package relance.retro;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.Map;

/// The dots that people put on themes.
final class Dots {
    /// A person's dots by theme.
    Map<Long, Integer> of(Handle handle, RetroId id, String voter) {
        var found = new HashMap<Long, Integer>();
        handle.createQuery(
                        """
                        select theme, count(*) as dots from retro_dot where workspace = :workspace
                        and retro = :retro and voter = :voter group by theme
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("voter", voter)
                .map((rs, context) -> Map.entry(rs.getLong("theme"), rs.getInt("dots")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /// Sets all dots of a person; the database takes no more than the budget.
    void set(Handle handle, RetroId id, String voter, int budget, Map<Long, Integer> dots) {
        handle.createUpdate(
                        """
                        delete from retro_dot
                        where workspace = :workspace and retro = :retro and voter = :voter
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("voter", voter)
                .execute();
        var rows =
                handle.prepareBatch(
                        """
                        insert into retro_dot (workspace, retro, voter, dot, budget, theme)
                        values (:workspace, :retro, :voter, :dot, :budget, :theme)
                        """);
        int dot = 0;
        for (var entry : dots.entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                dot++;
                rows.bind("workspace", id.workspace())
                        .bind("retro", id)
                        .bind("voter", voter)
                        .bind("dot", dot)
                        .bind("budget", budget)
                        .bind("theme", entry.getKey())
                        .add();
            }
        }
        if (dot > 0) {
            rows.execute();
        }
    }

    int voters(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select count(distinct voter) from retro_dot
                        where workspace = :workspace and retro = :retro
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .mapTo(int.class)
                .one();
    }

    /// Writes on each theme how many it has.
    void count(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro_theme t set dots = (select count(*) from retro_dot d
                            where d.workspace = t.workspace and d.theme = t.id)
                        where t.workspace = :workspace and t.retro = :retro
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    void delete(Handle handle, RetroId id) {
        handle.createUpdate("delete from retro_dot where workspace = :workspace and retro = :retro")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }
}
