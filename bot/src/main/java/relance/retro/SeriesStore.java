package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/// Series of retros in the database: one a place at most.
final class SeriesStore {
    void keep(Handle handle, Series series) {
        handle.createUpdate(
                        """
                        insert into retro_series (workspace, place, model, weeks, next_at, rota, set_by)
                        values (:workspace, :place, :model, :weeks, :next, :rota, :person)
                        on conflict (workspace, place) do update set model = excluded.model,
                            weeks = excluded.weeks, next_at = excluded.next_at,
                            rota = excluded.rota, set_by = excluded.set_by
                        """)
                .bind("workspace", series.place().workspace())
                .bind("place", series.place())
                .bind("model", series.model())
                .bind("weeks", series.weeks())
                .bind("next", series.nextAt())
                .bindArray(
                        "rota", Long.class, series.rota().stream().map(PersonId::number).toList())
                .bind("person", series.setBy())
                .execute();
    }

    /// Nobody else touches it until the end of the transaction.
    Optional<Series> lock(Handle handle, PlaceId place) {
        return select(handle, place, " for update");
    }

    Optional<Series> of(Handle handle, PlaceId place) {
        return select(handle, place, "");
    }

    private static Optional<Series> select(Handle handle, PlaceId place, String lock) {
        return handle.createQuery(
                        """
                        select workspace, place, model, weeks, next_at, rota, set_by
                        from retro_series where workspace = :workspace and place = :place
                        """
                                + lock)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> series(rs))
                .findOne();
    }

    void drop(Handle handle, PlaceId place) {
        handle.createUpdate(
                        "delete from retro_series where workspace = :workspace and place = :place")
                .bind("workspace", place.workspace())
                .bind("place", place)
                .execute();
    }

    private static Series series(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new Series(
                new PlaceId(workspace, rs.getLong("place")),
                new RetroId(workspace, rs.getLong("model")),
                rs.getInt("weeks"),
                rs.getTimestamp("next_at").toInstant(),
                Arrays.stream((Long[]) rs.getArray("rota").getArray())
                        .map(number -> new PersonId(workspace, number))
                        .toList(),
                new PersonId(workspace, rs.getLong("set_by")));
    }
}
