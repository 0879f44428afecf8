package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.people.QuietHours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The cadence of each workspace, in the database; none kept means the standard one.
final class CadenceStore {
    /// Who set it, and when.
    record Change(PersonId by, Instant at) {}

    /// A cadence and where it comes from; never changed, it is the standard one.
    record Kept(Cadence cadence, Optional<Change> change) {}

    Kept of(Handle handle, WorkspaceId workspace) {
        return handle.createQuery(
                        """
                        select days, at_time, before, on_the_day, overdue, quiet_from, quiet_to,
                            weekly, changed_by, changed_at
                        from cadence where workspace = :workspace
                        """)
                .bind("workspace", workspace)
                .map((rs, _) -> kept(rs, workspace))
                .findOne()
                .orElseGet(() -> new Kept(Cadence.standard(), Optional.empty()));
    }

    void keep(Handle handle, Cadence cadence, PersonId by, Instant at) {
        handle.createUpdate(
                        """
                        insert into cadence (workspace, days, at_time, before, on_the_day, overdue,
                            quiet_from, quiet_to, weekly, changed_by, changed_at)
                        values (:workspace, :days, :time, :before, :onTheDay, :overdue, :quietFrom,
                            :quietTo, :weekly, :by, :at)
                        on conflict (workspace) do update set days = excluded.days,
                            at_time = excluded.at_time, before = excluded.before,
                            on_the_day = excluded.on_the_day, overdue = excluded.overdue,
                            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                            weekly = excluded.weekly, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .bind("workspace", by.workspace())
                .bind("days", days(cadence.days()))
                .bind("time", cadence.time())
                .bind("before", cadence.before().toArray(Integer[]::new))
                .bind("onTheDay", cadence.onTheDay())
                .bind("overdue", cadence.overdue().toArray(Integer[]::new))
                .bind("quietFrom", cadence.quiet().from())
                .bind("quietTo", cadence.quiet().to())
                .bind("weekly", cadence.weekly())
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    private static String days(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> days(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toSet());
    }

    private static Kept kept(ResultSet rs, WorkspaceId workspace) throws SQLException {
        var by = new PersonId(workspace, rs.getLong("changed_by"));
        var change = new Change(by, rs.getTimestamp("changed_at").toInstant());
        return new Kept(cadence(rs), Optional.of(change));
    }

    private static Cadence cadence(ResultSet rs) throws SQLException {
        return new Cadence(
                days(rs.getString("days")),
                time(rs, "at_time"),
                numbers(rs, "before"),
                rs.getBoolean("on_the_day"),
                numbers(rs, "overdue"),
                new QuietHours(time(rs, "quiet_from"), time(rs, "quiet_to")),
                rs.getInt("weekly"));
    }

    private static LocalTime time(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalTime.class);
    }

    private static List<Integer> numbers(ResultSet rs, String column) throws SQLException {
        return List.of((Integer[]) rs.getArray(column).getArray());
    }
}
