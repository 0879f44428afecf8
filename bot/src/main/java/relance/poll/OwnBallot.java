package relance.poll;

import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.poll.kind.Change;

import java.util.List;

/// What a person does with their own ballot: nobody else sees any of it.
final class OwnBallot {
    private final Kit kit;
    private final PollAccess access;
    private final BallotStore ballots;
    private final BallotBox box;

    OwnBallot(Kit kit, PollAccess access, BallotStore ballots, BallotBox box) {
        this.kit = kit;
        this.access = access;
        this.ballots = ballots;
        this.box = box;
    }

    Reply cast(Interaction interaction, PollId id, int option) {
        return voted(interaction, id, _ -> new Change.Choose(option), Reply.Whisper::new);
    }

    /// The form of a ballot, filled in.
    Reply filled(Interaction interaction, PollId id) {
        return voted(
                interaction,
                id,
                poll -> new Change.Replace(VoteForm.ballot(poll, interaction.values())),
                Reply.Whisper::new);
    }

    /// Pressed in "My vote", which is a private card already and is redrawn in place.
    Reply takeBack(Interaction interaction, PollId id) {
        return voted(interaction, id, _ -> new Change.Replace(List.of()), Reply.Replace::new);
    }

    private interface Meant {
        Change in(Poll poll);
    }

    private interface Answer {
        Reply with(Card card);
    }

    /// In no transaction: the ballot box has its own, and waits for it.
    private Reply voted(Interaction interaction, PollId id, Meant change, Answer answer) {
        var poll = kit.transact(handle -> access.visible(handle, interaction, id));
        if (poll.isEmpty()) {
            return PollAnswers.unknown();
        }
        var vote = box.cast(id, interaction.actor(), change.in(poll.get()));
        return answer.with(PollAnswers.voted(poll.get(), vote));
    }

    Reply form(Turn<Poll> turn) {
        return new Reply.Open(VoteForm.of(turn.thing(), ballot(turn)));
    }

    Reply shown(Turn<Poll> turn) {
        var poll = turn.thing();
        return new Reply.Whisper(PollAnswers.mine(poll, ballot(turn), poll.openAt(kit.now())));
    }

    private List<Integer> ballot(Turn<Poll> turn) {
        var poll = turn.thing();
        if (poll.anonymous() && poll.closed()) {
            return List.of();
        }
        var voter = ballots.voters(turn.handle(), poll).apply(turn.actor());
        return ballots.of(turn.handle(), poll.id(), List.of(voter)).getOrDefault(voter, List.of());
    }
}
