package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Id;
import relance.chat.Viewer;

import java.util.List;

/// Reads the polls that somebody may see: those of the places they are in.
final class SeenPolls {
    private static final long ANYWHERE = 0;

    /// Those that are open, and those that closed lately.
    List<SeenPoll> of(Handle handle, Viewer viewer) {
        return handle.createQuery(
                        """
                        select p.question, p.closes_at, p.closed_at,
                            coalesce(t.answered, 0) as answered
                        from poll p
                        join member m on m.workspace = p.workspace and m.place = p.place
                            and m.person = :viewer
                        left join turnout t on t.workspace = p.workspace and t.poll = p.id
                        where p.workspace = :workspace and (:place = 0 or p.place = :place)
                        and (p.closed_at is null or p.closed_at >= :since)
                        order by p.id
                        """)
                .bind("workspace", viewer.person().workspace())
                .bind("viewer", viewer.person())
                .bind("place", viewer.place().map(Id::number).orElse(ANYWHERE))
                .bind("since", viewer.since())
                .mapTo(SeenPoll.class)
                .list();
    }
}
