package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.poll.kind.Tally;

import java.util.List;
import java.util.Optional;

/// Draws a poll as it is in the database now: for its place, for whoever asked it, for whoever is
/// asked.
final class PollViews {
    private final Kit kit;
    private final PollStore polls;
    private final BallotStore ballots;
    private final PollFeature.FollowUp followUp;

    PollViews(Kit kit, PollStore polls, BallotStore ballots, PollFeature.FollowUp followUp) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
        this.followUp = followUp;
    }

    Card draw(Handle handle, Subject subject, Audience audience) {
        var poll = polls.find(handle, PollId.of(subject)).orElseThrow();
        return switch (subject.aspect(PollView.class)) {
            case POLL -> poll.closed() ? closed(handle, poll) : open(handle, poll);
            case ASK -> ask(handle, poll, audience);
            case OUTCOME -> outcome(handle, poll);
            case LOST_PLACE -> PollNews.placeLost(poll, result(handle, poll));
            case LOST_REFUSED -> PollNews.refused(poll);
            case LOST_UNCERTAIN -> PollNews.uncertain(poll);
        };
    }

    private Card open(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        var sums = poll.live() ? Optional.of(ballots.count(handle, poll)) : Optional.<Tally>empty();
        return PollCard.open(poll, sums, answered, all(handle, poll, answered));
    }

    /// How many are asked, once that is known: where more have answered than are on the list, it is
    /// not complete.
    private Optional<Integer> all(Handle handle, Poll poll, int answered) {
        return kit.people().place(handle, poll.place()).membersKnown()
                ? Optional.of(kit.people().memberCount(handle, poll.place()))
                        .filter(all -> all >= answered)
                : Optional.empty();
    }

    private Card closed(Handle handle, Poll poll) {
        return PollCard.closed(poll, result(handle, poll), Optional.of(follow(poll)));
    }

    private Button follow(Poll poll) {
        return followUp.button(poll.id().subject(), poll.place(), poll.question());
    }

    private Result result(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        var sums =
                poll.keepsSecret(answered)
                        ? Optional.<Tally>empty()
                        : Optional.of(ballots.kept(handle, poll));
        return new Result(answered, sums);
    }

    private Card outcome(Handle handle, Poll poll) {
        var link = kit.outbox().linkTo(handle, poll.id().subject(), poll.place());
        return PollNews.outcome(poll, result(handle, poll), link, follow(poll));
    }

    private Card ask(Handle handle, Poll poll, Audience audience) {
        if (!poll.openAt(kit.now())) {
            return PollAsk.closed(poll);
        }
        return audience instanceof Audience.Only(var person)
                        && !ballots.answered(handle, poll, List.of(person)).isEmpty()
                ? PollAsk.answered(poll)
                : PollAsk.waiting(poll);
    }
}
