package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Actions in the database; every change goes through [#change], which keeps its event with it.
final class ActionStore {
    private static final String SELECT =
            "select workspace, id, place, source_address, source_link, origin_feature,"
                    + " origin_aspect, origin, asked_times, events, created_at, changed_at, "
                    + StandingColumns.NAMES
                    + " from action where workspace = :workspace ";

    private final ActionEvents events = new ActionEvents();

    /// A new action as its first event leaves it.
    ///
    /// @param madeFrom the draft it is made from; empty when that one has become an action already
    Optional<ActionId> add(
            Handle handle, Standing standing, ActionDraft draft, long madeFrom, Instant now) {
        var workspace = standing.requester().workspace();
        return StandingColumns.bind(
                        handle.createQuery(
                                "insert into action (workspace, place, source_address, source_link,"
                                        + " origin_feature, origin_aspect, origin, made_from,"
                                        + " events, created_at, changed_at, "
                                        + StandingColumns.NAMES
                                        + ") values (:workspace, :place, :sourceAddress,"
                                        + " :sourceLink, :originFeature, :originAspect, :origin,"
                                        + " :madeFrom, 0, :now, :now, "
                                        + StandingColumns.VALUES
                                        + ") on conflict (workspace, made_from)"
                                        + " where made_from is not null do nothing returning id"),
                        standing)
                .bind("workspace", workspace)
                .bind("place", draft.place().map(PlaceId::number).orElse(null))
                .bind("sourceAddress", draft.source().map(s -> s.message().value()).orElse(null))
                .bind("sourceLink", draft.source().map(Action.From::link).orElse(null))
                .bind("originFeature", draft.origin().map(Subject::feature).orElse(null))
                .bind("originAspect", draft.origin().map(Subject::aspect).orElse(null))
                .bind("origin", draft.origin().map(Subject::number).orElse(null))
                .bind("madeFrom", madeFrom)
                .bind("now", now)
                .mapTo(long.class)
                .findOne()
                .map(number -> new ActionId(workspace, number));
    }

    Optional<Action> find(Handle handle, ActionId id) {
        return one(handle, id, "");
    }

    /// The action, with every other change kept waiting until the end of the transaction.
    Optional<Action> lock(Handle handle, ActionId id) {
        return one(handle, id, " for update");
    }

    private static Optional<Action> one(Handle handle, ActionId id, String lock) {
        return handle.createQuery(SELECT + "and id = :action" + lock)
                .bind("workspace", id.workspace())
                .bind("action", id)
                .map((rs, context) -> action(rs))
                .findOne();
    }

    /// Writes a change and its event; answers the action as it is now.
    Action change(
            Handle handle,
            ActionId id,
            Standing after,
            ActionEvent.Kind kind,
            Optional<PersonId> who,
            String detail,
            Instant now) {
        int number =
                StandingColumns.bind(
                                handle.createQuery(
                                        "update action set ("
                                                + StandingColumns.NAMES
                                                + ") = ("
                                                + StandingColumns.VALUES
                                                + "), events = events + 1, changed_at = :now,"
                                                + " asked_times = asked_times + :asking"
                                                + " where workspace = :workspace and id = :action"
                                                + " returning events"),
                                after)
                        .bind("now", now)
                        .bind("asking", asks(kind) && after.asked().isPresent() ? 1 : 0)
                        .bind("workspace", id.workspace())
                        .bind("action", id)
                        .mapTo(int.class)
                        .one();
        events.add(handle, id, new ActionEvent(number, who, now, kind, detail, after));
        return find(handle, id).orElseThrow();
    }

    private static boolean asks(ActionEvent.Kind kind) {
        return switch (kind) {
            case PROPOSED, SUGGESTED, HANDED -> true;
            case TAKEN,
                    AGREED,
                    DECLINED,
                    PLANNED,
                    UNDER_WAY,
                    STUCK,
                    LATER,
                    DONE,
                    DROPPED,
                    UNDONE,
                    ORPHANED ->
                    false;
        };
    }

    /// What somebody said yes to and has not ended, what is stuck first, then by date.
    List<Action> carriedBy(Handle handle, PersonId person) {
        return of(
                handle,
                person,
                """
                and owner = :person and state in ('accepted', 'under_way', 'stuck')
                order by state = 'stuck' desc, due_on nulls last, id limit 200
                """);
    }

    /// What waits for somebody's answer, the longest first.
    List<Action> waitingFor(Handle handle, PersonId person) {
        return of(
                handle,
                person,
                "and asked = :person and ended_at is null order by asked_at, id limit 200");
    }

    /// What somebody asked of others and has not ended.
    List<Action> askedOfOthers(Handle handle, PersonId person) {
        return of(
                handle,
                person,
                """
                and requester = :person and ended_at is null
                and owner is distinct from :person and asked is distinct from :person
                order by due_on nulls last, id limit 200
                """);
    }

    /// Everything open that hangs on somebody: theirs, or waiting for their answer.
    List<Action> hangingOn(Handle handle, PersonId person) {
        return of(
                handle,
                person,
                "and (owner = :person or asked = :person) and ended_at is null order by id"
                        + " for update");
    }

    private static List<Action> of(Handle handle, PersonId person, String condition) {
        return handle.createQuery(SELECT + condition)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, context) -> action(rs))
                .list();
    }

    private static Action action(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        long place = rs.getLong("place");
        var address = Optional.ofNullable(rs.getString("source_address"));
        var link = Optional.ofNullable(rs.getString("source_link")).orElse("");
        var feature = Optional.ofNullable(rs.getString("origin_feature"));
        var aspect = Optional.ofNullable(rs.getString("origin_aspect")).orElse("");
        long origin = rs.getLong("origin");
        return new Action(
                new ActionId(workspace, rs.getLong("id")),
                place == 0 ? Optional.empty() : Optional.of(new PlaceId(workspace, place)),
                address.map(where -> new Action.From(new Address(where), link)),
                feature.map(name -> new Subject(name, aspect, workspace, origin)),
                StandingColumns.read(rs, workspace),
                rs.getInt("asked_times"),
                rs.getInt("events"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getTimestamp("changed_at").toInstant());
    }
}
