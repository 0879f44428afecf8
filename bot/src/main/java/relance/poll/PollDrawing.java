package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Subject;
import relance.chat.Text;
import relance.toolbox.Toolbox;

import java.util.List;
import java.util.Optional;

/// Draws a poll as it is in the database now: for its place, for whoever asked it, for whoever is
/// asked.
final class PollDrawing {
    private final Toolbox tools;
    private final PollStore polls;
    private final Ballots ballots;
    private final PollFeature.FollowUp followUp;

    PollDrawing(Toolbox tools, PollStore polls, Ballots ballots, PollFeature.FollowUp followUp) {
        this.tools = tools;
        this.polls = polls;
        this.ballots = ballots;
        this.followUp = followUp;
    }

    Card draw(Subject subject) {
        return tools.database()
                .transact(handle -> {
                    var id = new PollId(subject.workspace(), subject.number());
                    var poll = polls.find(handle, id).orElseThrow();
                    return switch (subject.aspect()) {
                        case "ask" -> ask(poll);
                        case "outcome" -> outcome(handle, poll);
                        case "lost-place" -> lost(handle, poll, "poll.lost.place");
                        case "lost-refused" -> lost(handle, poll, "poll.lost.refused");
                        case "lost-uncertain" -> lost(handle, poll, "poll.lost.uncertain");
                        default -> shared(handle, poll);
                    };
                });
    }

    private Card shared(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        if (poll.closing().isPresent()) {
            return PollCard.closed(poll, result(handle, poll), answered, Optional.of(follow(poll)));
        }
        var place = tools.people().place(handle, poll.place());
        return PollCard.open(
                poll,
                poll.live() ? Optional.of(ballots.count(handle, poll)) : Optional.empty(),
                answered,
                place.membersKnown()
                        ? Optional.of(tools.people().memberCount(handle, poll.place()))
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
        int answered = ballots.turnout(handle, poll.id());
        var text =
                Text.said(
                        "poll.outcome",
                        "question",
                        PollCard.question(poll),
                        "outcome",
                        PollCard.outcome(poll, result(handle, poll), answered));
        var link = tools.outbox().linkTo(handle, poll.id().subject(), poll.place());
        return new Card(
                text,
                new Node.Prose(
                        link.map(url ->
                                        text.then("\n")
                                                .then(
                                                        Text.link(
                                                                url,
                                                                Text.said("poll.outcome.see"))))
                                .orElse(text)),
                new Node.Buttons(follow(poll)));
    }

    private Card lost(Handle handle, Poll poll, String key) {
        var card = Card.saying(Text.said(key, "question", PollCard.question(poll)));
        if (key.equals("poll.lost.place")) {
            int answered = ballots.turnout(handle, poll.id());
            for (var node : PollCard.result(poll, result(handle, poll), answered)) {
                card = card.with(node);
            }
            return card;
        }
        return card.with(
                new Node.Buttons(
                        new Button.Do(
                                Text.said("poll.lost.again"),
                                ActionRef.of("poll", "again", poll.id()))));
    }

    private Card ask(Poll poll) {
        var text =
                Text.said(
                        "poll.ask",
                        "question",
                        Text.strong(PollCard.question(poll)),
                        "moment",
                        Text.moment(poll.closesAt()));
        return new Card(
                text,
                new Node.ActionItem(
                        text,
                        Text.EMPTY,
                        Optional.empty(),
                        List.of(
                                new Button.Opens(
                                        Text.said("poll.vote"),
                                        ActionRef.of("poll", "choose", poll.id())))));
    }
}
