package relance.poll;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Interaction;
import relance.db.Database;
import relance.kit.Kit;
import relance.poll.kind.Change;
import relance.poll.kind.Vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// Takes votes and commits them in batches: [#cast] blocks its virtual thread until the batch that
/// holds the vote has committed, so that what is acknowledged is kept.
///
/// If a batch fails it is replayed vote by vote, so that one bad vote never fails another's.
final class BallotBox implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BallotBox.class);
    private static final int BATCH = 500;

    /// What somebody means to do to their ballot, once the poll is at hand.
    interface Meant {
        Change in(Poll poll);
    }

    /// What became of a vote; without a poll there is none for whoever voted.
    record Decided(Optional<Poll> poll, Vote vote) {}

    /// A vote on its way, and where its fate is waited for.
    record Cast(
            PollId poll,
            Interaction interaction,
            Meant change,
            CompletableFuture<Decided> answer) {}

    private final Database database;
    private final BallotBatch batches;
    private final LinkedBlockingQueue<Cast> queue = new LinkedBlockingQueue<>();
    private volatile boolean open = true;
    private final Thread worker = Thread.ofVirtual().name("ballot-box").unstarted(this::work);

    BallotBox(Kit kit, PollAccess access, BallotStore ballots) {
        // Its own connection: in a rush, votes that are in must not wait behind those that are
        // coming.
        this.database = kit.database().apart(1);
        this.batches = new BallotBatch(kit, access, ballots);
    }

    void start() {
        worker.start();
    }

    /// Changes the actor's ballot, if they may see the poll; returns once that is committed.
    Decided cast(PollId poll, Interaction interaction, Meant change) {
        if (!open) {
            throw new IllegalStateException("the ballot box is closed: the server is stopping");
        }
        var cast = new Cast(poll, interaction, change, new CompletableFuture<>());
        queue.add(cast);
        return cast.answer().join();
    }

    private void work() {
        while (open || !queue.isEmpty()) {
            var batch = new ArrayList<Cast>();
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                continue;
            }
            queue.drainTo(batch, BATCH - 1);
            commitOrReplay(batch);
        }
    }

    private void commitOrReplay(List<Cast> batch) {
        try {
            commit(batch);
        } catch (RuntimeException | Error e) {
            log.warn("A batch of {} votes failed; taking them one by one", batch.size(), e);
            batch.forEach(this::alone);
        }
    }

    private void alone(Cast cast) {
        try {
            commit(List.of(cast));
        } catch (RuntimeException | Error e) {
            // Whoever waits must hear of it, and the box must go on, whatever went wrong.
            cast.answer().completeExceptionally(e);
        }
    }

    private void commit(List<Cast> batch) {
        // Whoever votes next looks again whether all have answered, so that a rush is not spent on
        // counting people.
        boolean last = queue.isEmpty();
        var decided = database.transact(handle -> batches.decide(handle, batch, last));
        decided.forEach((cast, what) -> cast.answer().complete(what));
    }

    /// Commits what has been cast, then stops.
    @Override
    public void close() {
        open = false;
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
