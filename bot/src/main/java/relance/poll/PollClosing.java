package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.List;
import java.util.Optional;

/// Ends a poll in one transaction: the sums, who took part, and nothing that ties the two.
final class PollClosing {
    private final Kit kit;
    private final PollStore polls;
    private final Ballots ballots;

    PollClosing(Kit kit, PollStore polls, Ballots ballots) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
    }

    /// Closes the poll, once: a second call changes nothing. No ballot can come in between.
    void close(Handle handle, PollId id, Optional<PersonId> by) {
        var found = polls.lockToClose(handle, id).filter(poll -> poll.closing().isEmpty());
        if (found.isEmpty()) {
            return;
        }
        var poll = found.get();
        int answered = ballots.turnout(handle, id);
        if (!poll.anonymous() || answered >= Poll.FEWEST_ANONYMOUS) {
            keepSums(handle, poll, ballots.count(handle, poll).votes());
        }
        if (poll.anonymous()) {
            keepParticipants(handle, poll);
            handle.createUpdate("delete from ballot where workspace = :workspace and poll = :poll")
                    .bind("workspace", id.workspace())
                    .bind("poll", id)
                    .execute();
            // Old row versions go too, as soon as no transaction can see them.
            kit.alarms().set(handle, id.as("vacuum"), kit.agenda().instant());
        }
        polls.markClosed(handle, id, kit.agenda().instant(), by);
        kit.alarms().clear(handle, id.as("close"));
        kit.alarms().clear(handle, id.as("remind"));
        kit.outbox().repaint(handle, id.subject());
        if (!by.equals(Optional.of(poll.creator()))) {
            kit.outbox().show(handle, id.as("outcome"), new Target.To(poll.creator()));
        }
    }

    private static void keepSums(Handle handle, Poll poll, List<Integer> votes) {
        var sums =
                handle.prepareBatch(
                        """
                        insert into poll_sum (workspace, poll, option, votes)
                        values (:workspace, :poll, :option, :votes)
                        """);
        for (int option = 0; option < votes.size(); option++) {
            sums.bind("workspace", poll.id().workspace())
                    .bind("poll", poll.id())
                    .bind("option", option)
                    .bind("votes", votes.get(option))
                    .add();
        }
        sums.execute();
    }

    /// In the order of the people, not of their ballots.
    private void keepParticipants(Handle handle, Poll poll) {
        var everyone = kit.people().everyone(handle, poll.id().workspace());
        var took = ballots.answered(handle, poll, everyone);
        var rows =
                handle.prepareBatch(
                        """
                        insert into participant (workspace, poll, person)
                        values (:workspace, :poll, :person)
                        """);
        everyone.stream()
                .filter(took::contains)
                .forEach(person ->
                        rows.bind("workspace", poll.id().workspace())
                                .bind("poll", poll.id())
                                .bind("person", person)
                                .add());
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
