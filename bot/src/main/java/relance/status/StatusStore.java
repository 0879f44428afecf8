package relance.status;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import relance.chat.Id;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.text.OneLine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what other features publish, and of that only what the person who asks may see.
final class StatusStore {
    // By its owner, by whoever is asked to be, by who wants it, and by those who are in its place;
    // of one place when one is named.
    private static final String SEEN_ACTIONS =
            """
            from action_overview a where a.workspace = :workspace
            and (:place = 0 or a.place = :place)
            and (:asker in (a.owner, a.offered_to, a.requester) or exists (
                select 1 from membership m where m.workspace = a.workspace
                and m.place = a.place and m.person = :asker))
            """;

    private static final long ANYWHERE = 0;

    /// The actions that are not over, and those that ended since.
    List<SeenAction> actions(
            Handle handle, PersonId asker, Optional<PlaceId> place, Instant since) {
        return handle.createQuery(
                        """
                        select a.what, a.owner, a.offered_to, a.state, a.stuck_on, a.due_on,
                            case a.state when 'accepted' then a.accepted_at
                                when 'done' then a.ended_at when 'dropped' then a.ended_at
                                else a.changed_at end as since
                        """
                                + SEEN_ACTIONS
                                + """
                                and (a.state not in ('done', 'dropped') or a.ended_at >= :since)
                                order by a.id
                                """)
                .bind("workspace", asker.workspace())
                .bind("asker", asker)
                .bind("place", number(place))
                .bind("since", since)
                .map((rs, context) -> action(rs, asker))
                .list();
    }

    int doneBefore(Handle handle, PersonId asker, Optional<PlaceId> place, Instant since) {
        return handle.createQuery(
                        "select count(*) "
                                + SEEN_ACTIONS
                                + "and a.state = 'done' and a.ended_at < :since")
                .bind("workspace", asker.workspace())
                .bind("asker", asker)
                .bind("place", number(place))
                .bind("since", since)
                .mapTo(int.class)
                .one();
    }

    /// The polls that are open, and those that closed since, in places where the person is.
    List<SeenPoll> polls(Handle handle, PersonId asker, Optional<PlaceId> place, Instant since) {
        return handle.createQuery(
                        """
                        select p.question, p.closes_at, p.closed_at, p.answered
                        from poll_overview p
                        join membership m on m.workspace = p.workspace and m.place = p.place
                            and m.person = :asker
                        where p.workspace = :workspace and (:place = 0 or p.place = :place)
                        and (p.closed_at is null or p.closed_at >= :since)
                        order by p.id
                        """)
                .bind("workspace", asker.workspace())
                .bind("asker", asker)
                .bind("place", number(place))
                .bind("since", since)
                .map((rs, context) ->
                        new SeenPoll(
                                OneLine.of(rs.getString("question"), asker.workspace()),
                                rs.getTimestamp("closes_at").toInstant(),
                                Optional.ofNullable(instant(rs, "closed_at")),
                                rs.getInt("answered")))
                .list();
    }

    private static SeenAction action(ResultSet rs, PersonId asker) throws SQLException {
        var workspace = asker.workspace();
        return new SeenAction(
                OneLine.of(rs.getString("what"), workspace),
                person(rs, "owner", workspace),
                person(rs, "offered_to", workspace),
                SeenAction.State.of(rs.getString("state")),
                Optional.ofNullable(rs.getString("stuck_on"))
                        .filter(words -> !words.isBlank())
                        .map(words -> OneLine.of(words, workspace)),
                Optional.ofNullable(rs.getObject("due_on", LocalDate.class)),
                rs.getTimestamp("since").toInstant());
    }

    private static Optional<PersonId> person(ResultSet rs, String column, WorkspaceId workspace)
            throws SQLException {
        return Optional.ofNullable(rs.getObject(column, Long.class))
                .map(number -> new PersonId(workspace, number));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static long number(Optional<PlaceId> place) {
        return place.map(Id::number).orElse(ANYWHERE);
    }
}
