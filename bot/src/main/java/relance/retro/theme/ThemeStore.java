package relance.retro.theme;

import org.jdbi.v3.core.Handle;

import relance.chat.PlaceId;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Themes in the database.
public final class ThemeStore {
    private static final String SELECT =
            """
            select t.workspace, t.id, t.retro, t.title, t.state, t.dots, t.until,
                (select count(*) from retro_sticky s
                    where s.workspace = t.workspace and s.theme = t.id) as stickies
            from retro_theme t
            """;
    private static final String INSERT =
            """
            insert into retro_theme (workspace, retro, title)
            values (:workspace, :number, :title)
            """;

    ThemeId add(Handle handle, RetroId retro, String title) {
        return handle.createUpdate(INSERT)
                .bindMethods(retro)
                .bind("title", title)
                .executeAndReturnGeneratedKeys("id", "workspace")
                .mapTo(ThemeId.class)
                .one();
    }

    /// Hundreds at once, in their order.
    List<ThemeId> add(Handle handle, RetroId retro, List<String> titles) {
        if (titles.isEmpty()) {
            return List.of();
        }
        var rows = handle.prepareBatch(INSERT);
        titles.forEach(title -> rows.bindMethods(retro).bind("title", title).add());
        return rows.executePreparedBatch("id", "workspace").mapTo(ThemeId.class).list();
    }

    Optional<Theme> find(Handle handle, ThemeId id) {
        return handle.createQuery(SELECT + " where t.workspace = :workspace and t.id = :number")
                .bindMethods(id)
                .mapTo(Theme.class)
                .findOne();
    }

    /// In the order in which they were made.
    public List<Theme> made(Handle handle, RetroId retro) {
        return of(handle, retro, "t.id");
    }

    /// Those with the most dots first, then those with the most stickies.
    public List<Theme> ranked(Handle handle, RetroId retro) {
        return of(handle, retro, "t.dots desc, stickies desc, t.id");
    }

    private static List<Theme> of(Handle handle, RetroId retro, String order) {
        return handle.createQuery(
                        SELECT
                                + " where t.workspace = :workspace and t.retro = :number order by "
                                + order)
                .bindMethods(retro)
                .mapTo(Theme.class)
                .list();
    }

    /// Parked in earlier retros of a place, and not come back yet.
    List<Theme> parkedIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + """
                                join retro r on r.workspace = t.workspace and r.id = t.retro
                                where t.workspace = :workspace and r.place = :number
                                and r.closed_at is not null and t.state = 'parked'
                                order by t.dots desc, t.id limit 20
                                """)
                .bindMethods(place)
                .mapTo(Theme.class)
                .list();
    }

    void rename(Handle handle, ThemeId id, String title) {
        handle.createUpdate(
                        """
                        update retro_theme set title = :title
                        where workspace = :workspace and id = :number
                        """)
                .bindMethods(id)
                .bind("title", title)
                .execute();
    }

    /// Takes away the themes of a retro that have no stickies left.
    void dropEmpty(Handle handle, RetroId retro) {
        handle.createUpdate(
                        """
                        delete from retro_theme t where t.workspace = :workspace
                        and t.retro = :number and not exists (select 1 from retro_sticky s
                            where s.workspace = t.workspace and s.theme = t.id)
                        """)
                .bindMethods(retro)
                .execute();
    }

    void set(Handle handle, ThemeId id, Theme.State state, Optional<Instant> until) {
        handle.createUpdate(
                        """
                        update retro_theme set state = :state, until = :until
                        where workspace = :workspace and id = :number
                        """)
                .bindMethods(id)
                .bind("state", state)
                .bind("until", until)
                .execute();
    }

    /// All that stand so, stand otherwise.
    void turn(Handle handle, RetroId retro, Theme.State from, Theme.State to) {
        handle.createUpdate(
                        """
                        update retro_theme set state = :to, until = null
                        where workspace = :workspace and retro = :number and state = :from
                        """)
                .bindMethods(retro)
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /// Whether the time that was to be up at this moment is still the one that runs; it is up.
    boolean timeUp(Handle handle, ThemeId id, Instant moment) {
        var up =
                handle.createUpdate(
                        """
                        update retro_theme set until = null where workspace = :workspace
                        and id = :number and state = 'talked' and until = :moment
                        """);
        return up.bindMethods(id).bind("moment", moment).execute() == 1;
    }
}
