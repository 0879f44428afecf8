package relance.action.model;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Subject;

import java.util.List;
import java.util.Optional;

/// Actions in the database; every change goes through [#change], which keeps its event with it.
public final class ActionStore {
    private static final String SELECT =
            """
            select workspace, id, place, source_address, source_link, origin_feature,
                origin_aspect, origin, offers, events, created_at, changed_at, %s
            from action
            """
                    .formatted(SnapshotRow.NAMES);

    private static final String INSERT =
            """
            insert into action (workspace, place, source_address, source_link, origin_feature,
                origin_aspect, origin, made_from, events, created_at, changed_at, %s)
            values (:workspace, :place, :sourceAddress, :sourceLink, :originFeature,
                :originAspect, :origin, :madeFrom, 0, :now, :now, %s)
            on conflict (workspace, made_from) where made_from is not null do nothing
            returning workspace, id
            """
                    .formatted(SnapshotRow.NAMES, SnapshotRow.VALUES);

    private static final String UPDATE =
            """
            update action set (%s) = (%s),
                events = :number, changed_at = :at, offers = offers + :offering
            where workspace = :action.workspace and id = :action.number
            """
                    .formatted(SnapshotRow.NAMES, SnapshotRow.VALUES);

    private final EventStore events;

    public ActionStore(EventStore events) {
        this.events = events;
    }

    /// A new action as its first event leaves it.
    ///
    /// @param madeFrom the draft it is made from; empty when that one has become an action already
    public Optional<Action> add(Handle handle, NewAction action, long madeFrom, ActionEvent first) {
        var id =
                handle.createQuery(INSERT)
                        .bindMethods(SnapshotRow.of(first.after()))
                        .bind("workspace", action.requester().workspace())
                        .bind("place", action.place())
                        .bind("sourceAddress", action.source().map(from -> from.message().value()))
                        .bind("sourceLink", action.source().map(Action.From::link))
                        .bind("originFeature", action.origin().map(Subject::feature))
                        .bind("originAspect", action.origin().map(Subject::aspect))
                        .bind("origin", action.origin().map(Subject::number))
                        .bind("madeFrom", madeFrom)
                        .bind("now", first.at())
                        .map((rs, _) ->
                                new ActionId(action.requester().workspace(), rs.getLong("id")))
                        .findOne();
        return id.map(made -> change(handle, made, first));
    }

    public Optional<Action> find(Handle handle, ActionId id) {
        return one(handle, id, "");
    }

    /// The action, with every other change kept waiting until the end of the transaction.
    public Optional<Action> lock(Handle handle, ActionId id) {
        return one(handle, id, " for update");
    }

    private static Optional<Action> one(Handle handle, ActionId id, String lock) {
        return handle.createQuery(
                        SELECT
                                + "where workspace = :action.workspace and id = :action.number"
                                + lock)
                .bindMethods("action", id)
                .mapTo(ActionRow.class)
                .map(ActionRow::action)
                .findOne();
    }

    /// Writes the next event of an action that is held, and how things stand after it; answers the
    /// action as it is now.
    public Action change(Handle handle, ActionId id, ActionEvent event) {
        boolean offers = event.kind().offers() && event.after().offer().isPresent();
        handle.createUpdate(UPDATE)
                .bindMethods("action", id)
                .bindMethods(SnapshotRow.of(event.after()))
                .bind("number", event.number())
                .bind("at", event.at())
                .bind("offering", offers ? 1 : 0)
                .execute();
        events.add(handle, id, event);
        return find(handle, id).orElseThrow();
    }

    /// What somebody said yes to and has not ended, what is stuck first, then by date.
    public List<Action> carriedBy(Handle handle, PersonId person) {
        return where(
                handle,
                person,
                """
                owner = :person.number and state in ('accepted', 'under_way', 'stuck')
                order by state = 'stuck' desc, due_on nulls last, id limit 200
                """);
    }

    /// What waits for somebody's answer, the longest first.
    public List<Action> offeredTo(Handle handle, PersonId person) {
        return where(
                handle,
                person,
                """
                offered_to = :person.number and ended_at is null
                order by offered_at, id limit 200
                """);
    }

    /// What somebody wants of others and has not ended.
    public List<Action> wantedOfOthers(Handle handle, PersonId person) {
        return where(
                handle,
                person,
                """
                requester = :person.number and ended_at is null
                and owner is distinct from :person.number
                and offered_to is distinct from :person.number
                order by due_on nulls last, id limit 200
                """);
    }

    /// Everything open that hangs on somebody, held: theirs, or waiting for their answer.
    public List<Action> hangingOn(Handle handle, PersonId person) {
        return where(
                handle,
                person,
                """
                (owner = :person.number or offered_to = :person.number) and ended_at is null
                order by id for update
                """);
    }

    private static List<Action> where(Handle handle, PersonId person, String condition) {
        return handle.createQuery(SELECT + "where workspace = :person.workspace and " + condition)
                .bindMethods("person", person)
                .mapTo(ActionRow.class)
                .map(ActionRow::action)
                .list();
    }
}
