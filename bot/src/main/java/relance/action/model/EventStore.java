package relance.action.model;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

import relance.chat.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The history of actions in the database; rows are added and never changed.
public final class EventStore {
    private static final String SELECT =
            """
            select workspace, number, who, at, kind, detail, %s from action_event
            where workspace = :action.workspace and action = :action.number
            """
                    .formatted(SnapshotRow.NAMES);

    private static final String INSERT =
            """
            insert into action_event (workspace, action, number, who, at, kind, detail, %s)
            values (:action.workspace, :action.number, :number, :who, :at, :kind, :detail, %s)
            """
                    .formatted(SnapshotRow.NAMES, SnapshotRow.VALUES);

    /// An event as it stands in its row.
    record EventRow(
            int number,
            Optional<PersonId> who,
            Instant at,
            ActionEvent.Kind kind,
            String detail,
            @Nested SnapshotRow after) {
        private ActionEvent event() {
            return new ActionEvent(number, who, at, kind, detail, after.snapshot());
        }
    }

    void add(Handle handle, ActionId id, ActionEvent event) {
        handle.createUpdate(INSERT)
                .bindMethods("action", id)
                .bindMethods(event)
                .bindMethods(SnapshotRow.of(event.after()))
                .execute();
    }

    public Optional<ActionEvent> find(Handle handle, ActionId id, int number) {
        return handle.createQuery(SELECT + "and number = :number")
                .bindMethods("action", id)
                .bind("number", number)
                .mapTo(EventRow.class)
                .map(EventRow::event)
                .findOne();
    }

    /// What happened to it last.
    public Optional<ActionEvent> last(Handle handle, Action action) {
        return find(handle, action.id(), action.last());
    }

    /// The last ones, newest first.
    public List<ActionEvent> newest(Handle handle, ActionId id, int most) {
        return handle.createQuery(SELECT + "order by number desc limit :most")
                .bindMethods("action", id)
                .bind("most", most)
                .mapTo(EventRow.class)
                .map(EventRow::event)
                .list();
    }
}
