package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When each person may be written to, in the database; nothing set means the standard hours of
/// their zone.
public final class Hours {
    private final People people = new People();

    /// The person's own calendar, in the zone the platform gives.
    public Calendar of(Handle handle, PersonId person) {
        var zone = people.person(handle, person).zone();
        return handle.createQuery(
                        """
                        select days, from_time, to_time, quiet_from, quiet_to, country, region
                        from hours
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .map((rs, context) -> calendar(rs, Calendar.standard(zone)))
                .findOne()
                .orElseGet(() -> Calendar.standard(zone))
                .off(leave(handle, person));
    }

    private static Calendar calendar(ResultSet rs, Calendar standard) throws SQLException {
        return new Calendar(
                standard.zone(),
                days(rs.getString("days")),
                rs.getObject("from_time", LocalTime.class),
                rs.getObject("to_time", LocalTime.class),
                quiet(rs),
                country(rs).or(standard::country),
                List.of());
    }

    private static Optional<QuietHours> quiet(ResultSet rs) throws SQLException {
        var from = Optional.ofNullable(rs.getObject("quiet_from", LocalTime.class));
        var to = Optional.ofNullable(rs.getObject("quiet_to", LocalTime.class));
        return from.flatMap(start -> to.map(end -> new QuietHours(start, end)));
    }

    private static Optional<Country> country(ResultSet rs) throws SQLException {
        var region = Optional.ofNullable(rs.getString("region"));
        return Optional.ofNullable(rs.getString("country")).map(code -> new Country(code, region));
    }

    private static Set<DayOfWeek> days(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toSet());
    }

    private static List<Leave> leave(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select from_day as "from", to_day as "to" from leave
                        where workspace = :person.workspace and person = :person.number
                        order by from_day
                        """)
                .bindMethods("person", person)
                .mapTo(Leave.class)
                .list();
    }

    /// Whether the person named their country; else it is guessed from their zone.
    public boolean countryChosen(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select exists (select 1 from hours
                        where workspace = :person.workspace and person = :person.number
                        and country is not null)
                        """)
                .bindMethods("person", person)
                .mapTo(boolean.class)
                .one();
    }

    /// Keeps the hours of a calendar, without a country the one guessed from the zone. The zone
    /// stays the platform's, and leave is kept by [#setLeave].
    public void set(Handle handle, PersonId person, Calendar calendar) {
        handle.createUpdate(
                        """
                        insert into hours (workspace, person, days, from_time, to_time, quiet_from,
                            quiet_to, country, region)
                        values (:person.workspace, :person.number, :days, :from, :to, :quietFrom,
                            :quietTo, :country, :region)
                        on conflict (workspace, person) do update set days = excluded.days,
                            from_time = excluded.from_time, to_time = excluded.to_time,
                            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                            country = excluded.country, region = excluded.region
                        """)
                .bindMethods("person", person)
                .bind("days", written(calendar.workingDays()))
                .bind("from", calendar.from())
                .bind("to", calendar.to())
                .bind("quietFrom", calendar.quiet().map(QuietHours::from).orElse(null))
                .bind("quietTo", calendar.quiet().map(QuietHours::to).orElse(null))
                .bind("country", calendar.country().map(Country::code).orElse(null))
                .bind("region", calendar.country().flatMap(Country::region).orElse(null))
                .execute();
    }

    private static String written(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
    }

    public void setLeave(Handle handle, PersonId person, List<Leave> leave) {
        handle.createUpdate(
                        """
                        delete from leave
                        where workspace = :person.workspace and person = :person.number
                        """)
                .bindMethods("person", person)
                .execute();
        for (var days : leave) {
            handle.createUpdate(
                            """
                            insert into leave (workspace, person, from_day, to_day)
                            values (:person.workspace, :person.number, :from, :to)
                            """)
                    .bindMethods("person", person)
                    .bindMethods(days)
                    .execute();
        }
    }
}
