package relance.outbox;

import org.jspecify.annotations.Nullable;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// A row of the table `delivery`, called `d`.
final class DeliveryRow {
    static final String COLUMNS =
            """
            d.workspace, d.id, d.feature, d.aspect, d.subject, d.place, d.person, d.home, d.thread,
            d.lane, d.address, d.wanted, d.attempts\
            """;

    private DeliveryRow() {}

    static Delivery read(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        var subject =
                new Subject(
                        rs.getString("feature"),
                        rs.getString("aspect"),
                        workspace,
                        rs.getLong("subject"));
        return new Delivery(
                rs.getLong("id"),
                subject,
                target(rs, workspace),
                rs.getString("lane"),
                address(rs.getString("address")),
                rs.getInt("wanted"),
                rs.getInt("attempts"));
    }

    private static Target target(ResultSet rs, WorkspaceId workspace) throws SQLException {
        var place = new PlaceId(workspace, rs.getLong("place"));
        if (place.number() != 0) {
            return new Target.In(place, address(rs.getString("thread")));
        }
        var person = new PersonId(workspace, rs.getLong("person"));
        return rs.getBoolean("home") ? new Target.Home(person) : new Target.To(person);
    }

    private static Optional<Address> address(@Nullable String value) {
        return Optional.ofNullable(value).map(Address::new);
    }
}
