package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Id;
import relance.chat.Viewer;

import java.util.List;

/// Reads the actions that somebody may see: by their owner, by whoever is asked to be, by who wants
/// them, and by those who are in their place.
final class SeenActions {
    private static final String SHARED =
            """
            exists (select 1 from member m where m.workspace = a.workspace
                and m.place = a.place and m.person = :viewer)\
            """;

    private static final String SEEN =
            """
             from action a where a.workspace = :workspace
            and (:place = 0 or a.place = :place)
            and (:viewer in (a.owner, a.offered_to, a.requester) or %s)
            """
                    .formatted(SHARED);

    private static final long ANYWHERE = 0;

    /// Those that are not over, and those that ended lately.
    List<SeenAction> of(Handle handle, Viewer viewer) {
        return handle.createQuery(
                        """
                        select a.workspace, a.what, a.requester,
                            coalesce(a.owner, a.offered_to) as owner, a.offered_to as awaited,
                            a.state, nullif(trim(a.stuck_on), '') as stuck_on, a.due_on,
                            case when a.state = 'accepted' then a.accepted_at
                                else coalesce(a.ended_at, a.changed_at) end as since,
                        """
                                + SHARED
                                + " as shared"
                                + SEEN
                                + "and (a.ended_at is null or a.ended_at >= :since) order by a.id")
                .bind("workspace", viewer.person().workspace())
                .bind("viewer", viewer.person())
                .bind("place", viewer.place().map(Id::number).orElse(ANYWHERE))
                .bind("since", viewer.since())
                .mapTo(SeenAction.class)
                .list();
    }

    /// How many more were done, too long ago to be among those.
    int doneBefore(Handle handle, Viewer viewer) {
        return handle.createQuery(
                        "select count(*)" + SEEN + "and a.state = 'done' and a.ended_at < :since")
                .bind("workspace", viewer.person().workspace())
                .bind("viewer", viewer.person())
                .bind("place", viewer.place().map(Id::number).orElse(ANYWHERE))
                .bind("since", viewer.since())
                .mapTo(int.class)
                .one();
    }
}
