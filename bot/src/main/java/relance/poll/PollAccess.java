package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.kit.Turn;

import java.util.Optional;
import java.util.function.Function;

/// Which polls exist for a person, and who may do what with one.
record PollAccess(Kit kit, PollStore polls, Presence presence) {
    /// For those who are in the poll's place; to all others it does not exist. What is answered can
    /// be sent back by whoever may see it.
    Reply in(Interaction interaction, PollId id, Function<Turn<Poll>, Reply> work) {
        return kit.transact(handle ->
                visible(handle, interaction, id)
                        .map(poll -> answer(new Turn<>(handle, interaction, poll), work))
                        .orElseGet(PollAnswers::unknown));
    }

    private Reply answer(Turn<Poll> turn, Function<Turn<Poll>, Reply> work) {
        var poll = turn.thing();
        var reply = work.apply(turn);
        return presence.reply(turn.handle(), turn.interaction(), poll.id(), poll.place(), reply);
    }

    /// As [#in], while people may answer.
    Reply open(Interaction interaction, PollId id, Function<Turn<Poll>, Reply> work) {
        return in(
                interaction,
                id,
                turn ->
                        turn.thing().openAt(kit.now())
                                ? work.apply(turn)
                                : PollAnswers.tooLate(turn.thing()));
    }

    /// As [#in], for whoever asked it, for facilitators and for admins.
    Reply leading(Interaction interaction, PollId id, Function<Turn<Poll>, Reply> work) {
        return in(interaction, id, turn -> leads(turn) ? work.apply(turn) : mayNot(turn.thing()));
    }

    private boolean leads(Turn<Poll> turn) {
        return turn.thing().creator().equals(turn.actor())
                || kit.people().person(turn.handle(), turn.actor()).role().leads();
    }

    private static Reply mayNot(Poll poll) {
        return Reply.whisper(
                Text.said("poll.mayclose").with("moment", Text.moment(poll.closesAt())));
    }

    /// For whoever asked it, wherever they are now.
    Reply creating(Interaction interaction, PollId id, Function<Turn<Poll>, Reply> work) {
        return kit.transact(handle ->
                polls.find(handle, id)
                        .filter(poll -> poll.creator().equals(interaction.actor()))
                        .map(poll -> work.apply(new Turn<>(handle, interaction, poll)))
                        .orElseGet(PollAnswers::unknown));
    }

    /// The poll, for those who are in its place.
    private Optional<Poll> visible(Handle handle, Interaction interaction, PollId id) {
        return polls.find(handle, id)
                .filter(poll -> presence.isIn(handle, interaction, id, poll.place()));
    }
}
