package relance.poll;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.List;
import java.util.Optional;

/// One line of a private message: this poll waits for you, or no longer does.
final class PollAsk {
    private PollAsk() {}

    static Card waiting(Poll poll) {
        return line("poll.ask", poll, PollCard.until(poll), List.of(choose(poll, "poll.vote")));
    }

    static Card answered(Poll poll) {
        var change = choose(poll, "poll.mine.change");
        return line("poll.ask.answered", poll, PollCard.until(poll), List.of(change));
    }

    static Card closed(Poll poll) {
        return line("poll.ask.closed", poll, Text.moment(poll.closedAt()), List.of());
    }

    private static Card line(String key, Poll poll, Text about, List<Button> buttons) {
        var text = Text.said(key).with("question", Text.strong(poll.asked()));
        return new Card(text, new Node.ActionItem(text, about, Optional.empty(), buttons));
    }

    private static Button choose(Poll poll, String label) {
        return new Button.Opens(Text.said(label), new PollCommand.Choose(poll.id()).ref());
    }
}
