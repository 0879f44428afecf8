package relance.outbox;

import org.jdbi.v3.core.Handle;

import relance.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// How often a platform may be called, counted in the database so that all nodes keep it together.
///
/// The window slides: what was used in the window before still counts by the part of it that is not
/// over yet, so that no burst across a boundary exceeds the limit by more than a call or two.
public final class Pace {
    /// At most so many calls of one kind in any window of this length.
    public record Limit(String what, Duration window, int most) {}

    private final InstantSource wall;

    public Pace(InstantSource wall) {
        this.wall = wall;
    }

    /// Takes one call out of each limit; or, when one is used up, takes none and answers how long
    /// to wait. In the caller's transaction.
    public Optional<Duration> take(Handle handle, WorkspaceId workspace, List<Limit> limits) {
        handle.savepoint("pace");
        for (var limit : limits) {
            if (!taken(handle, workspace, limit)) {
                handle.rollbackToSavepoint("pace");
                return Optional.of(pause(limit));
            }
        }
        handle.releaseSavepoint("pace");
        return Optional.empty();
    }

    /// Lets go of windows that count for nothing any more.
    public static void forgetOld(Handle handle) {
        handle.execute("delete from pace where started < now() - interval '3 hours'");
    }

    private boolean taken(Handle handle, WorkspaceId workspace, Limit limit) {
        long length = limit.window().toMillis();
        long now = wall.millis();
        long start = now - now % length;
        double rest = 1 - (double) (now - start) / length;
        int taken =
                handle.createUpdate(
                                """
                                insert into pace (workspace, what, started, used, before)
                                values (:workspace, :what, :start, 1, 0)
                                on conflict (workspace, what) do update set
                                    before = case when pace.started >= :start then pace.before
                                        when pace.started = :previous then pace.used else 0 end,
                                    used = case when pace.started >= :start then pace.used + 1
                                        else 1 end,
                                    started = greatest(pace.started, :start)
                                where 1 + case
                                    when pace.started >= :start then pace.used + pace.before * :rest
                                    when pace.started = :previous then pace.used * :rest
                                    else 0 end <= :most
                                """)
                        .bind("workspace", workspace)
                        .bind("what", limit.what())
                        .bind("start", Instant.ofEpochMilli(start))
                        .bind("previous", Instant.ofEpochMilli(start - length))
                        .bind("rest", rest)
                        .bind("most", limit.most())
                        .execute();
        return taken == 1;
    }

    /// A call's share of the window: by then the oldest has slid out.
    private static Duration pause(Limit limit) {
        var share = limit.window().dividedBy(limit.most());
        return share.compareTo(Duration.ofMillis(100)) < 0 ? Duration.ofMillis(100) : share;
    }
}
