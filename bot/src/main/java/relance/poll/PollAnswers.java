package relance.poll;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.poll.kind.Vote;

import java.util.List;

/// What the person who acted on a poll sees next, and nobody else.
final class PollAnswers {
    private PollAnswers() {}

    static Text unknownPoll() {
        return Text.said("poll.unknown");
    }

    static Reply unknown() {
        return Reply.whisper(unknownPoll());
    }

    static Reply tooLate(Poll poll) {
        return new Reply.Whisper(voted(poll, new Vote.PollClosed(poll.closedAt())));
    }

    static Card voted(Poll poll, Vote vote) {
        var until = Text.moment(poll.closesAt());
        return Card.saying(
                switch (vote) {
                    case Vote.Counted(var ballot) -> counted(poll, ballot).with("moment", until);
                    case Vote.TakenBack _ -> Text.said("poll.takenback").with("moment", until);
                    case Vote.Refused refused -> refused(poll, refused);
                    case Vote.NoSuchOption _ -> Text.said("poll.nosuchoption");
                    case Vote.PollClosed(var at) ->
                            Text.said("poll.toolate").with("moment", Text.moment(at));
                    case Vote.NoSuchPoll _ -> unknownPoll();
                });
    }

    // What somebody chose in an anonymous poll is not to pass through more logs than it must.
    private static Text counted(Poll poll, List<Integer> ballot) {
        return poll.anonymous()
                ? Text.said("poll.counted.anonymous")
                : Text.said("poll.counted").with("choices", said(poll, ballot));
    }

    private static Text refused(Poll poll, Vote.Refused refused) {
        return poll.anonymous()
                ? refused.anonymously()
                : refused.why().with("choices", said(poll, refused.kept()));
    }

    private static Text said(Poll poll, List<Integer> ballot) {
        return poll.kind().ballot(poll.choices(), ballot);
    }

    /// A person's own vote, with the ways to change it while the poll is open.
    static Card mine(Poll poll, List<Integer> ballot, boolean open) {
        var card = Card.saying(own(poll, ballot).with("question", poll.asked()));
        if (!open) {
            return card;
        }
        return ballot.isEmpty()
                ? card.with(new Node.Buttons(choose(poll, "poll.vote")))
                : card.with(new Node.Buttons(choose(poll, "poll.mine.change"), takeBack(poll)));
    }

    private static Text own(Poll poll, List<Integer> ballot) {
        return ballot.isEmpty()
                ? Text.said("poll.mine.none")
                : Text.said("poll.mine.some").with("choices", said(poll, ballot));
    }

    private static Button choose(Poll poll, String label) {
        return new Button.Opens(Text.said(label), new PollCommand.Choose(poll.id()).ref());
    }

    private static Button takeBack(Poll poll) {
        return new Button.Do(
                Text.said("poll.mine.takeback"), new PollCommand.Withdraw(poll.id()).ref());
    }
}
