package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Themes in the database.
final class ThemeStore {
    private static final String SELECT =
            """
            select t.workspace, t.id, t.retro, t.title, t.state, t.dots, t.until,
                (select count(*) from retro_sticky c
                    where c.workspace = t.workspace and c.theme = t.id) as stickies
            from retro_theme t
            """;

    ThemeId add(Handle handle, RetroId retro, String title) {
        return new ThemeId(
                retro.workspace(),
                handle.createUpdate(
                                """
                                insert into retro_theme (workspace, retro, title)
                                values (:workspace, :retro, :title)
                                """)
                        .bind("workspace", retro.workspace())
                        .bind("retro", retro)
                        .bind("title", title)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one());
    }

    /// Hundreds at once, in their order.
    List<ThemeId> add(Handle handle, RetroId retro, List<String> titles) {
        if (titles.isEmpty()) {
            return List.of();
        }
        var rows =
                handle.prepareBatch(
                        """
                        insert into retro_theme (workspace, retro, title)
                        values (:workspace, :retro, :title)
                        """);
        for (var title : titles) {
            rows.bind("workspace", retro.workspace())
                    .bind("retro", retro)
                    .bind("title", title)
                    .add();
        }
        return rows.executePreparedBatch("id")
                .map((rs, context) -> new ThemeId(retro.workspace(), rs.getLong("id")))
                .list();
    }

    Optional<Theme> find(Handle handle, ThemeId id) {
        return handle.createQuery(SELECT + " where t.workspace = :workspace and t.id = :theme")
                .bind("workspace", id.workspace())
                .bind("theme", id)
                .map((rs, context) -> theme(rs))
                .findOne();
    }

    /// In the order in which they were made.
    List<Theme> made(Handle handle, RetroId retro) {
        return of(handle, retro, "t.id");
    }

    /// Those with the most dots first, then those with the most cards.
    List<Theme> ranked(Handle handle, RetroId retro) {
        return of(handle, retro, "t.dots desc, stickies desc, t.id");
    }

    private List<Theme> of(Handle handle, RetroId retro, String order) {
        return handle.createQuery(
                        SELECT
                                + " where t.workspace = :workspace and t.retro = :retro order by "
                                + order)
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .map((rs, context) -> theme(rs))
                .list();
    }

    /// Parked in earlier retros of a place, and not come back yet.
    List<Theme> parkedIn(Handle handle, PlaceId place) {
        return handle.createQuery(
                        SELECT
                                + """
                                 join retro r on r.workspace = t.workspace and r.id = t.retro
                                where t.workspace = :workspace and r.place = :place
                                and r.closed_at is not null and t.state = 'parked'
                                order by t.dots desc, t.id limit 20
                                """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> theme(rs))
                .list();
    }

    void rename(Handle handle, ThemeId id, String title) {
        handle.createUpdate(
                        "update retro_theme set title = :title"
                                + " where workspace = :workspace and id = :theme")
                .bind("title", title)
                .bind("workspace", id.workspace())
                .bind("theme", id)
                .execute();
    }

    /// Takes away the themes of a retro that have no cards left.
    void dropEmpty(Handle handle, RetroId retro) {
        handle.createUpdate(
                        """
                        delete from retro_theme t where t.workspace = :workspace
                        and t.retro = :retro and not exists (select 1 from retro_sticky c
                            where c.workspace = t.workspace and c.theme = t.id)
                        """)
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .execute();
    }

    void set(Handle handle, ThemeId id, Theme.State state, Optional<Instant> until) {
        handle.createUpdate(
                        """
                        update retro_theme set state = :state, until = :until
                        where workspace = :workspace and id = :theme
                        """)
                .bind("state", state.word())
                .bind("until", until.orElse(null))
                .bind("workspace", id.workspace())
                .bind("theme", id)
                .execute();
    }

    /// All that stand so, stand otherwise.
    void turn(Handle handle, RetroId retro, Theme.State from, Theme.State to) {
        handle.createUpdate(
                        """
                        update retro_theme set state = :to, until = null
                        where workspace = :workspace and retro = :retro and state = :from
                        """)
                .bind("from", from.word())
                .bind("to", to.word())
                .bind("workspace", retro.workspace())
                .bind("retro", retro)
                .execute();
    }

    /// Whether the time that was to be up at this moment is still the one that runs; it is up.
    boolean timeUp(Handle handle, ThemeId id, Instant moment) {
        return handle.createUpdate(
                                """
                                update retro_theme set until = null where workspace = :workspace
                                and id = :theme and state = 'talked' and until = :moment
                                """)
                        .bind("moment", moment)
                        .bind("workspace", id.workspace())
                        .bind("theme", id)
                        .execute()
                == 1;
    }

    private static Theme theme(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new Theme(
                new ThemeId(workspace, rs.getLong("id")),
                new RetroId(workspace, rs.getLong("retro")),
                rs.getString("title"),
                Theme.State.of(rs.getString("state")),
                rs.getInt("dots"),
                rs.getInt("stickies"),
                Optional.ofNullable(rs.getTimestamp("until")).map(Timestamp::toInstant));
    }
}
