package relance.poll;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.PersonId;
import relance.db.Database;
import relance.kit.Kit;
import relance.people.Person;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// Takes votes and commits them in batches: [#cast] blocks its virtual thread until the batch that
/// holds the vote has committed, so that what is acknowledged is kept.
///
/// A batch locks its polls, decides each vote, and marks each poll for repainting once. If it fails
/// it is replayed vote by vote, so that one bad vote never fails another's.
final class BallotBox implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BallotBox.class);
    private static final int BATCH = 500;

    private record Cast(
            PollId poll, PersonId person, Poll.Change change, CompletableFuture<Vote> answer) {}

    private final Kit kit;
    private final Database database;
    private final PollStore polls;
    private final Ballots ballots;
    private final SecureRandom lots = new SecureRandom();
    private final LinkedBlockingQueue<Cast> queue = new LinkedBlockingQueue<>();
    private volatile boolean open = true;
    private final Thread worker = Thread.ofVirtual().name("ballot-box").unstarted(this::work);

    BallotBox(Kit kit, PollStore polls, Ballots ballots) {
        this.kit = kit;
        // Its own connection: in a rush, votes that are in must not wait behind those that are
        // coming.
        this.database = kit.database().apart(1);
        this.polls = polls;
        this.ballots = ballots;
    }

    void start() {
        worker.start();
    }

    /// Sets one person's choices; returns once they are committed.
    Vote cast(PollId poll, PersonId person, Poll.Change change) {
        if (!open) {
            throw new IllegalStateException("the ballot box is closed: the server is stopping");
        }
        var cast = new Cast(poll, person, change, new CompletableFuture<>());
        queue.add(cast);
        return cast.answer().join();
    }

    private void work() {
        var batch = new ArrayList<Cast>();
        while (open || !queue.isEmpty()) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                continue;
            }
            queue.drainTo(batch, BATCH - 1);
            try {
                commit(batch);
            } catch (RuntimeException | Error e) {
                log.warn("A batch of {} votes failed; taking them one by one", batch.size(), e);
                batch.forEach(this::alone);
            }
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
        var byPoll = new LinkedHashMap<PollId, List<Cast>>();
        // Always in the same order, so that two nodes never wait for each other.
        batch.stream()
                .sorted(
                        Comparator.comparingLong((Cast c) -> c.poll().workspace().value())
                                .thenComparingLong(c -> c.poll().number()))
                .forEach(c -> byPoll.computeIfAbsent(c.poll(), p -> new ArrayList<>()).add(c));
        var answers =
                database.transact(handle -> {
                    var decided = new HashMap<Cast, Vote>();
                    byPoll.forEach((poll, casts) -> decide(handle, poll, casts, decided));
                    return decided;
                });
        answers.forEach((cast, vote) -> cast.answer().complete(vote));
    }

    private void decide(Handle handle, PollId id, List<Cast> casts, HashMap<Cast, Vote> decided) {
        var found = polls.lockOpen(handle, id);
        if (found.isEmpty()) {
            casts.forEach(cast -> decided.put(cast, new Vote.NoSuchPoll()));
            return;
        }
        var poll = found.get();
        InstantSource agenda = kit.agenda();
        if (!poll.openAt(agenda.instant())) {
            casts.forEach(cast -> decided.put(cast, new Vote.PollClosed(poll.closedAt())));
            return;
        }
        Function<PersonId, String> voter = ballots.voters(handle, poll);
        int answered = ballots.lockTurnout(handle, id);
        var voters = casts.stream().map(cast -> voter.apply(cast.person())).toList();
        var before = ballots.of(handle, id, voters);
        var after = new HashMap<>(before);
        for (int i = 0; i < casts.size(); i++) {
            var had = after.getOrDefault(voters.get(i), List.of());
            var vote = poll.vote(had, casts.get(i).change(), agenda.instant());
            decided.put(casts.get(i), vote);
            switch (vote) {
                case Vote.Counted(var choices) -> after.put(voters.get(i), choices);
                case Vote.TakenBack taken -> after.put(voters.get(i), List.of());
                case Vote.TooMany refused -> {}
                case Vote.NoSuchOption refused -> {}
                case Vote.PollClosed refused -> {}
                case Vote.NoSuchPoll refused -> {}
            }
        }
        var changed = new HashMap<>(after);
        changed.entrySet()
                .removeIf(e -> e.getValue().equals(before.getOrDefault(e.getKey(), List.of())));
        if (changed.isEmpty()) {
            return;
        }
        ballots.write(handle, id, byLot(changed));
        var now = answered + change(before.keySet(), changed);
        ballots.setTurnout(handle, id, now);
        kit.outbox().repaint(handle, id.subject());
        // Whoever votes next looks again, so that a rush is not spent on counting people.
        if (queue.isEmpty()) {
            closeWhenAllHaveAnswered(handle, poll, now);
        }
    }

    /// Not in the order in which they came.
    private Map<String, List<Integer>> byLot(Map<String, List<Integer>> changed) {
        var voters = new ArrayList<>(changed.keySet());
        Collections.shuffle(voters, lots);
        var shuffled = new LinkedHashMap<String, List<Integer>>();
        voters.forEach(voter -> shuffled.put(voter, changed.getOrDefault(voter, List.of())));
        return shuffled;
    }

    private static int change(Set<String> before, HashMap<String, List<Integer>> after) {
        int change = 0;
        for (var entry : after.entrySet()) {
            change +=
                    (entry.getValue().isEmpty() ? 0 : 1)
                            - (before.contains(entry.getKey()) ? 1 : 0);
        }
        return change;
    }

    private void closeWhenAllHaveAnswered(Handle handle, Poll poll, int answered) {
        if (answered >= kit.people().memberCount(handle, poll.place())
                && kit.people().place(handle, poll.place()).membersKnown()
                && haveAllMembersAnswered(handle, poll)) {
            kit.alarms().set(handle, poll.id().as("close"), kit.agenda().instant());
        }
    }

    /// Some answers may be of people who are on no list yet.
    private boolean haveAllMembersAnswered(Handle handle, Poll poll) {
        var members = kit.people().members(handle, poll.place()).stream().map(Person::id).toList();
        return ballots.answered(handle, poll, members).size() == members.size();
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
