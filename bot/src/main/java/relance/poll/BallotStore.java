package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Pseudonyms;
import relance.poll.kind.Tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ballots in the database: under the person's number in a named poll, under a pseudonym in an
/// anonymous one; and what is left of them.
final class BallotStore {
    private static final int QUESTION = 1;

    private final Pseudonyms pseudonyms;

    BallotStore(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// How persons stand on this poll's ballots, for the length of a transaction.
    Function<PersonId, String> voters(Handle handle, Poll poll) {
        if (!poll.anonymous()) {
            return person -> Long.toString(person.number());
        }
        var sealed =
                handle.createQuery(
                                """
                                select sealed_key from poll
                                where workspace = :poll.workspace and id = :poll.number
                                """)
                        .bindMethods("poll", poll.id())
                        .mapTo(byte[].class)
                        .one();
        var opened = pseudonyms.open(poll.id(), sealed);
        return person -> opened.slip(QUESTION, person);
    }

    /// The ballots of these voters; absent where there is none.
    Map<String, List<Integer>> of(Handle handle, PollId poll, Collection<String> voters) {
        return handle.createQuery(
                        """
                        select voter, choices from ballot where workspace = :poll.workspace
                        and poll = :poll.number and question = :question and voter = any (:voters)
                        """)
                .bindMethods("poll", poll)
                .bind("question", QUESTION)
                .bindArray("voters", String.class, voters)
                .map((rs, _) -> Map.entry(rs.getString("voter"), choices(rs)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static List<Integer> choices(ResultSet rs) throws SQLException {
        return List.of((Integer[]) rs.getArray("choices").getArray());
    }

    /// Which of these people have answered.
    Set<PersonId> answered(Handle handle, Poll poll, Collection<PersonId> people) {
        var voter = voters(handle, poll);
        var byVoter = people.stream().collect(Collectors.toMap(voter, person -> person));
        return of(handle, poll.id(), byVoter.keySet()).keySet().stream()
                .map(byVoter::get)
                .collect(Collectors.toSet());
    }

    /// Writes the ballots that changed, in the order given: an empty one is taken out.
    void write(Handle handle, PollId poll, Map<String, List<Integer>> changed) {
        var puts =
                handle.prepareBatch(
                        """
                        insert into ballot (workspace, poll, question, voter, choices)
                        values (:poll.workspace, :poll.number, :question, :voter, :choices)
                        on conflict (workspace, poll, question, voter)
                        do update set choices = excluded.choices
                        """);
        changed.forEach((voter, choices) -> {
            if (!choices.isEmpty()) {
                puts.bindMethods("poll", poll)
                        .bind("question", QUESTION)
                        .bind("voter", voter)
                        .bindArray("choices", Integer.class, choices)
                        .add();
            }
        });
        if (puts.size() > 0) {
            puts.execute();
        }
        var gone =
                changed.entrySet().stream()
                        .filter(ballot -> ballot.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!gone.isEmpty()) {
            takeOut(handle, poll, gone);
        }
    }

    private static void takeOut(Handle handle, PollId poll, List<String> voters) {
        handle.createUpdate(
                        """
                        delete from ballot where workspace = :poll.workspace
                        and poll = :poll.number and question = :question and voter = any (:voters)
                        """)
                .bindMethods("poll", poll)
                .bind("question", QUESTION)
                .bindArray("voters", String.class, voters)
                .execute();
    }

    void delete(Handle handle, PollId poll) {
        handle.createUpdate(
                        """
                        delete from ballot
                        where workspace = :poll.workspace and poll = :poll.number
                        """)
                .bindMethods("poll", poll)
                .execute();
    }

    /// Counts, one after the other across all nodes: the row stays locked until the transaction
    /// ends.
    int lockTurnout(Handle handle, PollId poll) {
        return turnout(handle, poll, " for update");
    }

    int turnout(Handle handle, PollId poll) {
        return turnout(handle, poll, "");
    }

    private static int turnout(Handle handle, PollId poll, String lock) {
        return handle.createQuery(
                        """
                        select answered from turnout
                        where workspace = :poll.workspace and poll = :poll.number
                        """
                                + lock)
                .bindMethods("poll", poll)
                .mapTo(int.class)
                .one();
    }

    void setTurnout(Handle handle, PollId poll, int answered) {
        handle.createUpdate(
                        """
                        update turnout set answered = :answered
                        where workspace = :poll.workspace and poll = :poll.number
                        """)
                .bind("answered", answered)
                .bindMethods("poll", poll)
                .execute();
    }

    /// Counts the ballots as they are now.
    Tally count(Handle handle, Poll poll) {
        var ballots =
                handle.createQuery(
                                """
                                select choices, count(*) as times from ballot
                                where workspace = :poll.workspace and poll = :poll.number
                                group by choices
                                """)
                        .bindMethods("poll", poll.id())
                        .map((rs, _) -> Map.entry(choices(rs), rs.getInt("times")))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        return tally(handle, poll, poll.kind().sums(ballots, poll.options().size()));
    }

    /// The sums kept at closing.
    Tally kept(Handle handle, Poll poll) {
        var sums =
                handle.createQuery(
                                """
                                select votes from poll_sum
                                where workspace = :poll.workspace and poll = :poll.number
                                order by number
                                """)
                        .bindMethods("poll", poll.id())
                        .mapTo(Integer.class)
                        .list();
        return tally(handle, poll, sums);
    }

    private Tally tally(Handle handle, Poll poll, List<Integer> sums) {
        return new Tally(sums, turnout(handle, poll.id()));
    }

    void keepSums(Handle handle, PollId poll, List<Integer> sums) {
        var rows =
                handle.prepareBatch(
                        """
                        insert into poll_sum (workspace, poll, number, votes)
                        values (:poll.workspace, :poll.number, :number, :votes)
                        """);
        for (int i = 0; i < sums.size(); i++) {
            rows.bindMethods("poll", poll).bind("number", i).bind("votes", sums.get(i)).add();
        }
        rows.execute();
    }

    /// In the order given.
    void keepParticipants(Handle handle, PollId poll, List<PersonId> people) {
        var rows =
                handle.prepareBatch(
                        """
                        insert into participant (workspace, poll, person)
                        values (:poll.workspace, :poll.number, :person)
                        """);
        people.forEach(person -> rows.bindMethods("poll", poll).bind("person", person).add());
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
