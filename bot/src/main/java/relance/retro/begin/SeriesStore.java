package relance.retro.begin;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.retro.model.RetroId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Series of retros in the database: one a place at most.
final class SeriesStore {
    /// A row as it stands in the database.
    record Row(
            PlaceId place,
            RetroId model,
            int weeks,
            Instant nextAt,
            List<Long> rota,
            PersonId setBy) {
        Series series() {
            var people = rota.stream().map(n -> new PersonId(place.workspace(), n)).toList();
            return new Series(place, model, weeks, nextAt, people, setBy);
        }
    }

    void keep(Handle handle, Series series) {
        var rota = series.rota().stream().map(PersonId::number).toList();
        handle.createUpdate(
                        """
                        insert into retro_series (workspace, place, model, weeks, next_at, rota,
                            set_by)
                        values (:workspace, :place, :model, :weeks, :nextAt, :rota, :setBy)
                        on conflict (workspace, place) do update set model = excluded.model,
                            weeks = excluded.weeks, next_at = excluded.next_at,
                            rota = excluded.rota, set_by = excluded.set_by
                        """)
                .bindMethods(series)
                .bind("workspace", series.place().workspace())
                .bindArray("rota", Long.class, rota)
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
        var sql =
                """
                select workspace, place, model, weeks, next_at, rota, set_by
                from retro_series where workspace = :workspace and place = :number
                """;
        return handle.createQuery(sql + lock)
                .bindMethods(place)
                .mapTo(Row.class)
                .findOne()
                .map(Row::series);
    }

    void drop(Handle handle, PlaceId place) {
        handle.createUpdate(
                        "delete from retro_series where workspace = :workspace and place = :number")
                .bindMethods(place)
                .execute();
    }
}
