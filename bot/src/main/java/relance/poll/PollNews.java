package relance.poll;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.List;
import java.util.Optional;

/// What the creator of a poll hears in private: how it ended, or that it never got where it was
/// going.
final class PollNews {
    private PollNews() {}

    /// @param link to the poll's own message, once it is known
    static Card outcome(
            Poll poll, Optional<Tally> tally, int answered, Optional<String> link, Button follow) {
        var text =
                Text.said(
                        "poll.outcome",
                        "question",
                        PollCard.question(poll),
                        "outcome",
                        PollCard.outcome(poll, tally, answered));
        var seeing =
                link.map(url ->
                                Text.plain("\n")
                                        .then(Text.link(url, Text.said("poll.outcome.see"))))
                        .orElse(Text.EMPTY);
        var card = new Card(text, new Node.Prose(text.then(seeing)));
        // Nothing came out that could be followed up.
        return tally.isEmpty() || answered == 0
                ? card
                : card.with(new Node.Buttons(follow.primary()));
    }

    /// The place is gone: the result comes along.
    static Card placeLost(Poll poll, Optional<Tally> tally, int answered) {
        var card = lost(poll, "place");
        for (var node : PollCard.result(poll, tally, answered)) {
            card = card.with(node);
        }
        return card;
    }

    static Card refused(Poll poll) {
        return lost(poll, "refused").with(again(poll));
    }

    static Card uncertain(Poll poll) {
        return lost(poll, "uncertain").with(again(poll));
    }

    private static Card lost(Poll poll, String how) {
        return Card.saying(Text.said("poll.lost." + how, "question", PollCard.question(poll)));
    }

    private static Node again(Poll poll) {
        return new Node.Buttons(
                List.of(
                        new Button.Do(
                                Text.said("poll.lost.again"),
                                ActionRef.of("poll", "again", poll.id()))),
                List.of());
    }
}
