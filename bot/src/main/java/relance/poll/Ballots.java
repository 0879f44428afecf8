package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Pseudonyms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ballots in the database: under the person's number in a named poll, under a slip in an anonymous
/// one.
final class Ballots {
    private static final int QUESTION = 1;

    private final Pseudonyms pseudonyms;

    Ballots(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// How persons stand on this poll's ballots, for the length of a transaction.
    Function<PersonId, String> voters(Handle handle, Poll poll) {
        if (!poll.anonymous()) {
            return person -> Long.toString(person.number());
        }
        var sealed =
                handle.createQuery(
                                "select sealed_key from poll"
                                        + " where workspace = :workspace and id = :poll")
                        .bind("workspace", poll.id().workspace())
                        .bind("poll", poll.id())
                        .mapTo(byte[].class)
                        .one();
        var opened = pseudonyms.open(poll.id(), sealed);
        return person -> opened.slip(QUESTION, person);
    }

    /// The choices on these voters' ballots, by voter; absent where there is none.
    Map<String, List<Integer>> of(Handle handle, PollId poll, Collection<String> voters) {
        var found = new HashMap<String, List<Integer>>();
        handle.createQuery(
                        """
                        select voter, choices from ballot where workspace = :workspace
                        and poll = :poll and question = :question and voter = any (:voters)
                        """)
                .bind("workspace", poll.workspace())
                .bind("poll", poll)
                .bind("question", QUESTION)
                .bindArray("voters", String.class, voters)
                .map((rs, context) ->
                        Map.entry(
                                rs.getString("voter"),
                                List.of((Integer[]) rs.getArray("choices").getArray())))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /// Which of these people have answered.
    Set<PersonId> answered(Handle handle, Poll poll, Collection<PersonId> people) {
        var voter = voters(handle, poll);
        var byVoter = people.stream().collect(Collectors.toMap(voter, person -> person));
        return of(handle, poll.id(), byVoter.keySet()).keySet().stream()
                .map(byVoter::get)
                .collect(Collectors.toSet());
    }

    /// Writes the ballots that changed: an empty list of choices takes one out.
    void write(Handle handle, PollId poll, Map<String, List<Integer>> changed) {
        var puts =
                handle.prepareBatch(
                        """
                        insert into ballot (workspace, poll, question, voter, choices)
                        values (:workspace, :poll, :question, :voter, :choices)
                        on conflict (workspace, poll, question, voter)
                        do update set choices = excluded.choices
                        """);
        var gone = new ArrayList<String>();
        changed.forEach((voter, choices) -> {
            if (choices.isEmpty()) {
                gone.add(voter);
                return;
            }
            puts.bind("workspace", poll.workspace())
                    .bind("poll", poll)
                    .bind("question", QUESTION)
                    .bind("voter", voter)
                    .bindArray("choices", Integer.class, choices)
                    .add();
        });
        if (puts.size() > 0) {
            puts.execute();
        }
        if (!gone.isEmpty()) {
            handle.createUpdate(
                            """
                            delete from ballot where workspace = :workspace and poll = :poll
                            and question = :question and voter = any (:voters)
                            """)
                    .bind("workspace", poll.workspace())
                    .bind("poll", poll)
                    .bind("question", QUESTION)
                    .bindArray("voters", String.class, gone)
                    .execute();
        }
    }

    /// Counts, one after the other across all nodes: the row stays locked until the transaction
    /// ends.
    int lockTurnout(Handle handle, PollId poll) {
        return handle.createQuery(
                        """
                        select answered from turnout
                        where workspace = :workspace and poll = :poll for update
                        """)
                .bind("workspace", poll.workspace())
                .bind("poll", poll)
                .mapTo(int.class)
                .one();
    }

    int turnout(Handle handle, PollId poll) {
        return handle.createQuery(
                        "select answered from turnout where workspace = :workspace and poll = :poll")
                .bind("workspace", poll.workspace())
                .bind("poll", poll)
                .mapTo(int.class)
                .one();
    }

    void setTurnout(Handle handle, PollId poll, int answered) {
        handle.createUpdate(
                        """
                        update turnout set answered = :answered
                        where workspace = :workspace and poll = :poll
                        """)
                .bind("answered", answered)
                .bind("workspace", poll.workspace())
                .bind("poll", poll)
                .execute();
    }

    /// Counts the ballots as they are now.
    Tally count(Handle handle, Poll poll) {
        return tally(
                handle,
                poll,
                """
                select c.option, count(*) as votes
                from ballot b, unnest(b.choices) as c (option)
                where b.workspace = :workspace and b.poll = :poll group by c.option
                """);
    }

    /// The sums kept at closing.
    Tally kept(Handle handle, Poll poll) {
        return tally(
                handle,
                poll,
                """
                select option, votes from poll_sum
                where workspace = :workspace and poll = :poll
                """);
    }

    private Tally tally(Handle handle, Poll poll, String sql) {
        var votes = new HashMap<Integer, Integer>();
        handle.createQuery(sql)
                .bind("workspace", poll.id().workspace())
                .bind("poll", poll.id())
                .map((rs, context) -> Map.entry(rs.getInt("option"), rs.getInt("votes")))
                .forEach(entry -> votes.put(entry.getKey(), entry.getValue()));
        return new Tally(
                IntStream.range(0, poll.options().size())
                        .mapToObj(option -> votes.getOrDefault(option, 0))
                        .toList(),
                turnout(handle, poll.id()));
    }
}
