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
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// Decides a batch of votes in one transaction: locks each poll once, decides each vote, writes
/// what changed, and marks each poll for repainting once.
final class BallotBatch {
    private static final BallotBox.Decided UNKNOWN =
            new BallotBox.Decided(Optional.empty(), new Vote.NoSuchPoll());

    private final Kit kit;
    private final PollAccess access;
    private final BallotStore ballots;
    private final Random lots = new SecureRandom();

    BallotBatch(Kit kit, PollAccess access, BallotStore ballots) {
        this.kit = kit;
        this.access = access;
        this.ballots = ballots;
    }

    /// @param last whether nobody else waits to vote
    Map<BallotBox.Cast, BallotBox.Decided> decide(
            Handle handle, List<BallotBox.Cast> batch, boolean last) {
        var decided = new HashMap<BallotBox.Cast, BallotBox.Decided>();
        byPoll(batch)
                .forEach((poll, casts) -> {
                    var votes = decide(handle, poll, casts, last);
                    casts.forEach(cast -> decided.put(cast, votes.getOrDefault(cast, UNKNOWN)));
                });
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

    /// The votes of those for whom there is such a poll.
    private Map<BallotBox.Cast, BallotBox.Decided> decide(
            Handle handle, PollId id, List<BallotBox.Cast> casts, boolean last) {
        var found = access.polls().lockOpen(handle, id);
        if (found.isEmpty()) {
            return Map.of();
        }
        var poll = found.get();
        var seen = visible(handle, poll, casts);
        if (!poll.openAt(kit.now())) {
            var late = new BallotBox.Decided(found, new Vote.PollClosed(poll.closedAt()));
            return seen.stream().collect(Collectors.toMap(cast -> cast, _ -> late));
        }
        var decided = new HashMap<BallotBox.Cast, BallotBox.Decided>();
        int answered = write(handle, poll, seen, decided);
        if (last && answered > 0) {
            closeWhenAllHaveAnswered(handle, poll, answered);
        }
        return decided;
    }

    private List<BallotBox.Cast> visible(Handle handle, Poll poll, List<BallotBox.Cast> casts) {
        var interactions = casts.stream().map(BallotBox.Cast::interaction).toList();
        var in = access.presence().whoIsIn(handle, interactions, poll.id(), poll.place());
        return casts.stream().filter(cast -> in.contains(cast.interaction())).toList();
    }

    /// Answers how many have answered now, or 0 when nothing has changed.
    private int write(
            Handle handle,
            Poll poll,
            List<BallotBox.Cast> casts,
            Map<BallotBox.Cast, BallotBox.Decided> decided) {
        var voter = ballots.voters(handle, poll);
        int answered = ballots.lockTurnout(handle, poll.id());
        var voters = casts.stream().map(cast -> voter.apply(cast.interaction().actor())).toList();
        var before = ballots.of(handle, poll.id(), voters);
        var after = new HashMap<>(before);
        for (int i = 0; i < casts.size(); i++) {
            var had = after.getOrDefault(voters.get(i), List.of());
            var vote = poll.vote(had, casts.get(i).change().in(poll), kit.now());
            decided.put(casts.get(i), new BallotBox.Decided(Optional.of(poll), vote));
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
