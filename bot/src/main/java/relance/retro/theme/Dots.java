package relance.retro.theme;

import org.jdbi.v3.core.Handle;

import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The dots that people put on themes.
public final class Dots {
    record OnTheme(ThemeId theme, int dots) {}

    /// A person's dots by theme.
    Map<ThemeId, Integer> of(Handle handle, RetroId id, String voter) {
        return handle
                .createQuery(
                        """
                        select workspace, theme, count(*) as dots from retro_dot
                        where workspace = :workspace and retro = :number and voter = :voter
                        group by workspace, theme
                        """)
                .bindMethods(id)
                .bind("voter", voter)
                .mapTo(OnTheme.class)
                .stream()
                .collect(Collectors.toMap(OnTheme::theme, OnTheme::dots));
    }

    /// Sets all dots of a person; the database takes no more than the budget.
    void set(Handle handle, Retro retro, String voter, Map<ThemeId, Integer> dots) {
        handle.createUpdate(
                        """
                        delete from retro_dot
                        where workspace = :workspace and retro = :number and voter = :voter
                        """)
                .bindMethods(retro.id())
                .bind("voter", voter)
                .execute();
        var each = new ArrayList<ThemeId>();
        dots.forEach((theme, count) -> each.addAll(Collections.nCopies(count, theme)));
        if (!each.isEmpty()) {
            add(handle, retro, voter, each);
        }
    }

    private static void add(Handle handle, Retro retro, String voter, List<ThemeId> each) {
        var rows =
                handle.prepareBatch(
                        """
                        insert into retro_dot (workspace, retro, voter, dot, budget, theme)
                        values (:workspace, :number, :voter, :dot, :budget, :theme)
                        """);
        for (int i = 0; i < each.size(); i++) {
            rows.bindMethods(retro.id())
                    .bind("voter", voter)
                    .bind("dot", i + 1)
                    .bind("budget", retro.dots())
                    .bind("theme", each.get(i))
                    .add();
        }
        rows.execute();
    }

    public int voters(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select count(distinct voter) from retro_dot
                        where workspace = :workspace and retro = :number
                        """)
                .bindMethods(id)
                .mapTo(int.class)
                .one();
    }

    /// Writes on each theme how many it has.
    public void count(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro_theme t set dots = (select count(*) from retro_dot d
                            where d.workspace = t.workspace and d.theme = t.id)
                        where t.workspace = :workspace and t.retro = :number
                        """)
                .bindMethods(id)
                .execute();
    }

    void delete(Handle handle, RetroId id) {
        handle.createUpdate(
                        "delete from retro_dot where workspace = :workspace and retro = :number")
                .bindMethods(id)
                .execute();
    }
}
