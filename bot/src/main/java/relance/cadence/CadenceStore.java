package relance.cadence;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

import relance.chat.WorkspaceId;

import java.util.Optional;

/// The cadence of each workspace, in the database; none kept means the standard one.
final class CadenceStore {
    private record Row(@Nested Cadence cadence, @Nested("changed") KeptCadence.Change change) {}

    KeptCadence of(Handle handle, WorkspaceId workspace) {
        return handle.createQuery(
                        """
                        select workspace, days, at, before, on_the_day, overdue, quiet_from,
                            quiet_to, weekly_most, changed_by, changed_at
                        from cadence where workspace = :workspace
                        """)
                .bind("workspace", workspace)
                .mapTo(Row.class)
                .findOne()
                .map(row -> new KeptCadence(row.cadence(), Optional.of(row.change())))
                .orElse(KeptCadence.STANDARD);
    }

    void keep(Handle handle, Cadence cadence, KeptCadence.Change change) {
        handle.createUpdate(
                        """
                        insert into cadence (workspace, days, at, before, on_the_day, overdue,
                            quiet_from, quiet_to, weekly_most, changed_by, changed_at)
                        values (:by.workspace, :days, :when.at, :spacing.before,
                            :spacing.onTheDay, :spacing.overdue, :quiet.hours.from,
                            :quiet.hours.to, :weekly.most, :by.number, :at)
                        on conflict (workspace) do update set days = excluded.days,
                            at = excluded.at, before = excluded.before,
                            on_the_day = excluded.on_the_day, overdue = excluded.overdue,
                            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                            weekly_most = excluded.weekly_most, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .bindMethods(cadence)
                .bindArray("days", String.class, cadence.when().dayWords())
                .bindMethods("by", change.by())
                .bind("at", change.at())
                .execute();
    }
}
