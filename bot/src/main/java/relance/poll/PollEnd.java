package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.outbox.Target;

import java.util.Optional;

/// Ends a poll in one transaction: the sums, who took part, and nothing that ties the two.
final class PollEnd {
    private final Kit kit;
    private final PollStore polls;
    private final BallotStore ballots;

    PollEnd(Kit kit, PollStore polls, BallotStore ballots) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
    }

    /// Pressed by somebody who may.
    Reply asked(Turn<Poll> turn) {
        close(turn.handle(), turn.thing().id(), Optional.of(turn.actor()));
        return Reply.nothing();
    }

    /// Closes the poll, once: a second call changes nothing. No ballot can come in between.
    void close(Handle handle, PollId id, Optional<PersonId> by) {
        polls.lockToClose(handle, id)
                .filter(poll -> !poll.closed())
                .ifPresent(poll -> close(handle, poll, by));
    }

    private void close(Handle handle, Poll poll, Optional<PersonId> by) {
        var id = poll.id();
        if (!poll.keepsSecret(ballots.turnout(handle, id))) {
            ballots.keepSums(handle, id, ballots.count(handle, poll).sums());
        }
        if (poll.anonymous()) {
            forgetWhoChoseWhat(handle, poll);
        }
        polls.markClosed(handle, id, kit.now(), by);
        kit.alarms().clear(handle, id.as(PollAlarm.CLOSE));
        kit.alarms().clear(handle, id.as(PollAlarm.REMIND));
        kit.outbox().repaint(handle, id.subject());
        if (!by.equals(Optional.of(poll.creator()))) {
            kit.outbox().show(handle, id.as(PollView.OUTCOME), new Target.To(poll.creator()));
        }
    }

    private void forgetWhoChoseWhat(Handle handle, Poll poll) {
        var everyone = kit.people().everyone(handle, poll.id().workspace());
        var answered = ballots.answered(handle, poll, everyone);
        // In the order of the people, not of their ballots.
        var participants = everyone.stream().filter(answered::contains).toList();
        ballots.keepParticipants(handle, poll.id(), participants);
        ballots.delete(handle, poll.id());
        // Old row versions go too, as soon as no transaction can see them.
        kit.alarms().set(handle, poll.id().as(PollAlarm.VACUUM), kit.now());
    }
}
