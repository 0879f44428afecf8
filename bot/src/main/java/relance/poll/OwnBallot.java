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
    private final BallotStore ballots;
    private final BallotBox box;

    OwnBallot(Kit kit, BallotStore ballots, BallotBox box) {
        this.kit = kit;
        this.ballots = ballots;
        this.box = box;
    }

    Reply cast(Interaction interaction, PollId id, int option) {
        return new Reply.Whisper(voted(interaction, id, _ -> new Change.Choose(option)));
    }

    /// The form of a ballot, filled in.
    Reply filled(Interaction interaction, PollId id) {
        return new Reply.Whisper(
                voted(
                        interaction,
                        id,
                        poll -> new Change.Replace(VoteForm.ballot(poll, interaction.values()))));
    }

    /// Pressed in "My vote", which is a private card already and is redrawn in place.
    Reply takeBack(Interaction interaction, PollId id) {
        return new Reply.Replace(voted(interaction, id, _ -> new Change.Replace(List.of())));
    }

    /// In no transaction: the ballot box has its own, and waits for it.
    private Card voted(Interaction interaction, PollId id, BallotBox.Meant change) {
        var decided = box.cast(id, interaction, change);
        return decided.poll()
                .map(poll -> PollAnswers.voted(poll, decided.vote()))
                .orElseGet(() -> Card.saying(PollAnswers.unknownPoll()));
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
