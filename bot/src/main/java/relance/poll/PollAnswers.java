package relance.poll;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;

import java.util.List;

/// What the person who acted on a poll sees next, and nobody else.
final class PollAnswers {
    private PollAnswers() {}

    static Reply unknown() {
        return Reply.whisper(Text.said("poll.unknown"));
    }

    static Reply voted(Poll poll, Vote vote) {
        var until = Text.moment(poll.closesAt());
        return Reply.whisper(
                switch (vote) {
                    // What somebody chose is not to pass through more logs than it must.
                    case Vote.Counted counted when poll.anonymous() ->
                            Text.said("poll.counted.anonymous", "moment", until);
                    case Vote.Counted(var choices) ->
                            Text.said(
                                    "poll.counted",
                                    "choices",
                                    PollCard.choices(poll, choices),
                                    "moment",
                                    until);
                    case Vote.TakenBack taken -> Text.said("poll.takenback", "moment", until);
                    case Vote.TooMany refused when poll.anonymous() ->
                            Text.said("poll.toomany.anonymous", "most", refused.most());
                    case Vote.TooMany(var kept, var most) ->
                            Text.said(
                                    "poll.toomany",
                                    "choices",
                                    PollCard.choices(poll, kept),
                                    "most",
                                    most);
                    case Vote.NoSuchOption none -> Text.said("poll.nosuchoption");
                    case Vote.PollClosed(var at) ->
                            Text.said("poll.toolate", "moment", Text.moment(at));
                    case Vote.NoSuchPoll none -> Text.said("poll.unknown");
                });
    }

    /// A person's own vote, with the ways to change it while the poll is open.
    static Card mine(Poll poll, List<Integer> choices, boolean open) {
        var text =
                choices.isEmpty()
                        ? Text.said("poll.mine.none", "question", PollCard.question(poll))
                        : Text.said(
                                "poll.mine.some",
                                "question",
                                PollCard.question(poll),
                                "choices",
                                PollCard.choices(poll, choices));
        var card = Card.saying(text);
        if (!open) {
            return card;
        }
        var change =
                new Button.Opens(
                        choices.isEmpty() ? Text.said("poll.vote") : Text.said("poll.mine.change"),
                        ActionRef.of("poll", "choose", poll.id()));
        return choices.isEmpty()
                ? card.with(new Node.Buttons(change))
                : card.with(
                        new Node.Buttons(
                                change,
                                new Button.Do(
                                        Text.said("poll.mine.takeback"),
                                        ActionRef.of("poll", "withdraw", poll.id()))));
    }
}
