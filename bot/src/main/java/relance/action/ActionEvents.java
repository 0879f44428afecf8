package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The history of actions in the database; rows are added and never changed.
final class ActionEvents {
    private static final String SELECT =
            "select workspace, number, who, at, kind, detail, "
                    + StandingColumns.NAMES
                    + " from action_event where workspace = :workspace and action = :action ";

    void add(Handle handle, ActionId id, ActionEvent event) {
        StandingColumns.bind(
                        handle.createUpdate(
                                "insert into action_event (workspace, action, number, who, at,"
                                        + " kind, detail, "
                                        + StandingColumns.NAMES
                                        + ") values (:workspace, :action, :number, :who, :at,"
                                        + " :kind, :detail, "
                                        + StandingColumns.VALUES
                                        + ")"),
                        event.after())
                .bind("workspace", id.workspace())
                .bind("action", id)
                .bind("number", event.number())
                .bind("who", event.who().map(PersonId::number).orElse(null))
                .bind("at", event.at())
                .bind("kind", event.kind().word())
                .bind("detail", event.detail())
                .execute();
    }

    Optional<ActionEvent> find(Handle handle, ActionId id, int number) {
        return handle.createQuery(SELECT + "and number = :number")
                .bind("workspace", id.workspace())
                .bind("action", id)
                .bind("number", number)
                .map((rs, context) -> event(rs))
                .findOne();
    }

    /// The last ones, newest first.
    List<ActionEvent> newest(Handle handle, ActionId id, int most) {
        return handle.createQuery(SELECT + "order by number desc limit :most")
                .bind("workspace", id.workspace())
                .bind("action", id)
                .bind("most", most)
                .map((rs, context) -> event(rs))
                .list();
    }

    private static ActionEvent event(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        return new ActionEvent(
                rs.getInt("number"),
                StandingColumns.person(rs, workspace, "who"),
                rs.getTimestamp("at").toInstant(),
                ActionEvent.Kind.of(rs.getString("kind")),
                rs.getString("detail"),
                StandingColumns.read(rs, workspace));
    }
}
