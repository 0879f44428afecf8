package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Subject;
import relance.kit.Kit;

import java.util.List;
import java.util.Optional;

/// Draws a poll as it is in the database now: for its place, for whoever asked it, for whoever is
/// asked.
final class PollDrawing {
    private final Kit kit;
    private final PollStore polls;
    private final Ballots ballots;
    private final PollFeature.FollowUp followUp;

    PollDrawing(Kit kit, PollStore polls, Ballots ballots, PollFeature.FollowUp followUp) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
        this.followUp = followUp;
    }

    Card draw(Subject subject, Audience audience) {
        return kit.database()
                .transact(handle -> {
                    var id = new PollId(subject.workspace(), subject.number());
                    var poll = polls.find(handle, id).orElseThrow();
                    return switch (subject.aspect()) {
                        case "ask" -> ask(handle, poll, audience);
                        case "outcome" -> outcome(handle, poll);
                        case "lost-place" ->
                                PollNews.placeLost(
                                        poll, result(handle, poll), ballots.turnout(handle, id));
                        case "lost-refused" -> PollNews.refused(poll);
                        case "lost-uncertain" -> PollNews.uncertain(poll);
                        default -> shared(handle, poll);
                    };
                });
    }

    private Card shared(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        if (poll.closing().isPresent()) {
            return PollCard.closed(poll, result(handle, poll), answered, Optional.of(follow(poll)));
        }
        var place = kit.people().place(handle, poll.place());
        return PollCard.open(
                poll,
                poll.live() ? Optional.of(ballots.count(handle, poll)) : Optional.empty(),
                answered,
                place.membersKnown()
                        // More have answered than are on the list: it is not complete.
                        ? Optional.of(kit.people().memberCount(handle, poll.place()))
                                .filter(all -> all >= answered)
                        : Optional.empty());
    }

    private Button follow(Poll poll) {
        return followUp.button(poll.id().subject(), poll.place(), poll.question());
    }

    private Optional<Tally> result(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        return poll.anonymous() && answered < Poll.FEWEST_ANONYMOUS
                ? Optional.empty()
                : Optional.of(ballots.kept(handle, poll));
    }

    private Card outcome(Handle handle, Poll poll) {
        return PollNews.outcome(
                poll,
                result(handle, poll),
                ballots.turnout(handle, poll.id()),
                kit.outbox().linkTo(handle, poll.id().subject(), poll.place()),
                follow(poll));
    }

    private Card ask(Handle handle, Poll poll, Audience audience) {
        if (!poll.openAt(kit.agenda().instant())) {
            return PollAsk.closed(poll);
        }
        return audience instanceof Audience.Only(var person)
                        && !ballots.answered(handle, poll, List.of(person)).isEmpty()
                ? PollAsk.answered(poll)
                : PollAsk.waiting(poll);
    }
}
