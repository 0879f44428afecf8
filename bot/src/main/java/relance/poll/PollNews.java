package relance.poll;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.Optional;

/// What the creator of a poll hears in private: how it ended, or that it never got where it was
/// going.
final class PollNews {
    private PollNews() {}

    /// @param link to the poll's own message, once it is known
    static Card outcome(Poll poll, Result result, Optional<String> link, Button follow) {
        var text =
                Text.said("poll.outcome")
                        .with("question", poll.asked())
                        .with("outcome", result.phrase(poll));
        var card =
                new Card(
                        text,
                        new Node.Prose(text.then(link.map(PollNews::see).orElse(Text.EMPTY))));
        return result.says() ? card.with(new Node.Buttons(follow.primary())) : card;
    }

    private static Text see(String url) {
        return Text.plain("\n").then(Text.link(url, Text.said("poll.outcome.see")));
    }

    /// The place is gone: the result comes along.
    static Card placeLost(Poll poll, Result result) {
        return lost(poll, "place").with(result.nodes(poll).toArray(Node[]::new));
    }

    static Card refused(Poll poll) {
        return lost(poll, "refused").with(again(poll));
    }

    static Card uncertain(Poll poll) {
        return lost(poll, "uncertain").with(again(poll));
    }

    private static Card lost(Poll poll, String how) {
        return Card.saying(Text.said("poll.lost." + how).with("question", poll.asked()));
    }

    private static Node again(Poll poll) {
        return new Node.Buttons(
                new Button.Do(
                        Text.said("poll.lost.again"), new PollCommand.PostAgain(poll.id()).ref()));
    }
}
