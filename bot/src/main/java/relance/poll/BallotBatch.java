package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.kit.Kit;
import relance.people.Person;
import relance.poll.kind.Vote;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Decides a batch of votes in one transaction: locks each poll once, decides each vote, writes
/// what changed, and marks each poll for repainting once.
final class BallotBatch {
    private final Kit kit;
    private final PollStore polls;
    private final BallotStore ballots;
    private final Random lots = new SecureRandom();

    BallotBatch(Kit kit, PollStore polls, BallotStore ballots) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
    }

    /// @param last whether nobody else waits to vote
    Map<BallotBox.Cast, Vote> decide(Handle handle, List<BallotBox.Cast> batch, boolean last) {
        var decided = new HashMap<BallotBox.Cast, Vote>();
        byPoll(batch).forEach((poll, casts) -> decide(handle, poll, casts, last, decided));
        return decided;
    }

    /// Always in the same order, so that two nodes never wait for each other.
    private static Map<PollId, List<BallotBox.Cast>> byPoll(List<BallotBox.Cast> batch) {
        var byPoll = new LinkedHashMap<PollId, List<BallotBox.Cast>>();
        batch.stream()
                .sorted(
                        Comparator.comparingLong((BallotBox.Cast c) -> c.poll().workspace().value())
                                .thenComparingLong(c -> c.poll().number()))
                .forEach(c -> byPoll.computeIfAbsent(c.poll(), _ -> new ArrayList<>()).add(c));
        return byPoll;
    }

    private void decide(
            Handle handle,
            PollId id,
            List<BallotBox.Cast> casts,
            boolean last,
            Map<BallotBox.Cast, Vote> decided) {
        var poll = polls.lockOpen(handle, id);
        if (poll.isEmpty()) {
            casts.forEach(cast -> decided.put(cast, new Vote.NoSuchPoll()));
            return;
        }
        if (!poll.get().openAt(kit.now())) {
            casts.forEach(cast -> decided.put(cast, new Vote.PollClosed(poll.get().closedAt())));
            return;
        }
        int answered = write(handle, poll.get(), casts, decided);
        if (last && answered > 0) {
            closeWhenAllHaveAnswered(handle, poll.get(), answered);
        }
    }

    /// Answers how many have answered now, or 0 when nothing has changed.
    private int write(
            Handle handle,
            Poll poll,
            List<BallotBox.Cast> casts,
            Map<BallotBox.Cast, Vote> decided) {
        var voter = ballots.voters(handle, poll);
        int answered = ballots.lockTurnout(handle, poll.id());
        var voters = casts.stream().map(cast -> voter.apply(cast.person())).toList();
        var before = ballots.of(handle, poll.id(), voters);
        var after = new HashMap<>(before);
        for (int i = 0; i < casts.size(); i++) {
            var had = after.getOrDefault(voters.get(i), List.of());
            var vote = poll.vote(had, casts.get(i).change(), kit.now());
            decided.put(casts.get(i), vote);
            after.put(voters.get(i), ballotAfter(vote, had));
        }
        after.entrySet()
                .removeIf(e -> e.getValue().equals(before.getOrDefault(e.getKey(), List.of())));
        if (after.isEmpty()) {
            return 0;
        }
        ballots.write(handle, poll.id(), byLot(after));
        int now = answered + more(before, after);
        ballots.setTurnout(handle, poll.id(), now);
        kit.outbox().repaint(handle, poll.id().subject());
        return now;
    }

    private static List<Integer> ballotAfter(Vote vote, List<Integer> had) {
        return switch (vote) {
            case Vote.Counted(var ballot) -> ballot;
            case Vote.TakenBack _ -> List.of();
            case Vote.Refused _ -> had;
            case Vote.NoSuchOption _ -> had;
            case Vote.PollClosed _ -> had;
            case Vote.NoSuchPoll _ -> had;
        };
    }

    /// Not in the order in which they came, which would tell who cast them.
    private Map<String, List<Integer>> byLot(Map<String, List<Integer>> changed) {
        var voters = new ArrayList<>(changed.keySet());
        Collections.shuffle(voters, lots);
        var shuffled = new LinkedHashMap<String, List<Integer>>();
        voters.forEach(voter -> shuffled.put(voter, changed.getOrDefault(voter, List.of())));
        return shuffled;
    }

    private static int more(Map<String, List<Integer>> before, Map<String, List<Integer>> changed) {
        return changed.entrySet().stream()
                .mapToInt(e ->
                        (e.getValue().isEmpty() ? 0 : 1) - (before.containsKey(e.getKey()) ? 1 : 0))
                .sum();
    }

    private void closeWhenAllHaveAnswered(Handle handle, Poll poll, int answered) {
        if (answered >= kit.people().memberCount(handle, poll.place())
                && kit.people().place(handle, poll.place()).membersKnown()
                && haveAllMembersAnswered(handle, poll)) {
            kit.alarms().set(handle, poll.id().as(PollAlarm.CLOSE), kit.now());
        }
    }

    /// Some answers may be of people who are on no list yet.
    private boolean haveAllMembersAnswered(Handle handle, Poll poll) {
        var members = kit.people().members(handle, poll.place()).stream().map(Person::id).toList();
        return ballots.answered(handle, poll, members).size() == members.size();
    }
}
