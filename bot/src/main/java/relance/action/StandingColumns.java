package relance.action;

import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// How things stand, as columns: of an action now, and of each of its events.
final class StandingColumns {
    static final String NAMES =
            """
            requester, owner, asked, asked_by, asked_at, what, due_on, due_at, first_step, state,
            stuck_kind, stuck_on, later_until, accepted_at, ended_at\
            """;

    static final String VALUES =
            """
            :requester, :owner, :asked, :askedBy, :askedAt, :what, :dueOn, :dueAt, :firstStep, :state,
            :stuckKind, :stuckOn, :laterUntil, :acceptedAt, :endedAt\
            """;

    private StandingColumns() {}

    static <S extends SqlStatement<S>> S bind(S statement, Standing standing) {
        var asked = standing.asked();
        return statement
                .bind("requester", standing.requester())
                .bind("owner", standing.owner().map(PersonId::number).orElse(null))
                .bind("asked", asked.map(a -> a.person().number()).orElse(null))
                .bind("askedBy", asked.map(a -> a.by().number()).orElse(null))
                .bind("askedAt", asked.map(Asked::at).orElse(null))
                .bind("what", standing.terms().what())
                .bind("dueOn", standing.terms().due().map(Due::day).orElse(null))
                .bind("dueAt", standing.terms().due().flatMap(Due::time).orElse(null))
                .bind("firstStep", standing.terms().firstStep())
                .bind("state", standing.state().word())
                .bind("stuckKind", standing.stuck().map(s -> s.kind().word()).orElse(null))
                .bind("stuckOn", standing.stuck().map(Stuck::on).orElse(null))
                .bind("laterUntil", standing.later().orElse(null))
                .bind("acceptedAt", standing.acceptedAt().orElse(null))
                .bind("endedAt", standing.endedAt().orElse(null));
    }

    static Standing read(ResultSet rs, WorkspaceId workspace) throws SQLException {
        var asked = person(rs, workspace, "asked");
        var askedBy = person(rs, workspace, "asked_by");
        var askedAt = instant(rs.getTimestamp("asked_at"));
        var kind = Optional.ofNullable(rs.getString("stuck_kind"));
        var on = Optional.ofNullable(rs.getString("stuck_on")).orElse("");
        return new Standing(
                new PersonId(workspace, rs.getLong("requester")),
                person(rs, workspace, "owner"),
                asked.flatMap(
                        whom -> askedBy.flatMap(by -> askedAt.map(at -> new Asked(whom, by, at)))),
                new Terms(rs.getString("what"), due(rs), rs.getString("first_step")),
                State.of(rs.getString("state")),
                kind.map(word -> new Stuck(Stuck.Kind.of(word), on)),
                day(rs, "later_until"),
                instant(rs.getTimestamp("accepted_at")),
                instant(rs.getTimestamp("ended_at")));
    }

    static Optional<PersonId> person(ResultSet rs, WorkspaceId workspace, String column)
            throws SQLException {
        long number = rs.getLong(column);
        return number == 0 ? Optional.empty() : Optional.of(new PersonId(workspace, number));
    }

    private static Optional<Due> due(ResultSet rs) throws SQLException {
        var time = Optional.ofNullable(rs.getObject("due_at", LocalTime.class));
        return day(rs, "due_on").map(day -> new Due(day, time));
    }

    private static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, LocalDate.class));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
