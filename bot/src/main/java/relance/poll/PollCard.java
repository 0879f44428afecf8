package relance.poll;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.poll.kind.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a poll looks like to everyone in its place: the question while it is open, its result
/// afterwards.
final class PollCard {
    private PollCard() {}

    /// @param tally the sums so far, of a live poll alone
    /// @param all how many are asked, once that is known
    static Card open(Poll poll, Optional<Tally> tally, int answered, Optional<Integer> all) {
        var choices = poll.choices();
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(poll.asked())));
        nodes.add(new Node.Note(settings(poll)));
        if (poll.anonymous()) {
            nodes.add(new Node.Note(Text.said("poll.promise")));
        }
        nodes.addAll(poll.kind().open(choices, tally));
        nodes.add(new Node.Note(turnout(answered, all)));
        var row = new ArrayList<Button>();
        if (poll.kind().byForm(choices)) {
            row.add(vote(poll).primary());
        }
        row.add(mine(poll));
        nodes.add(new Node.Buttons(row, List.of(close(poll))));
        return new Card(Text.said("poll.summary.open").with("question", poll.asked()), nodes);
    }

    private static Text turnout(int answered, Optional<Integer> all) {
        return all.map(whole ->
                        Text.said("poll.answered.of")
                                .with("answered", answered)
                                .with("all", Math.max(whole, answered)))
                .orElse(Text.said("poll.answered").with("answered", answered));
    }

    private static Button vote(Poll poll) {
        return new Button.Opens(Text.said("poll.vote"), new PollCommand.Choose(poll.id()).ref());
    }

    private static Button mine(Poll poll) {
        return new Button.Do(Text.said("poll.mine"), new PollCommand.Mine(poll.id()).ref());
    }

    private static Button close(Poll poll) {
        return new Button.Do(Text.said("poll.close"), new PollCommand.Close(poll.id()).ref())
                .confirmed(Text.said("poll.close.sure"));
    }

    private static Text settings(Poll poll) {
        var parts = new ArrayList<Text>();
        parts.add(Text.said("poll.by").with("person", Text.mention(poll.creator())));
        if (poll.anonymous()) {
            parts.add(Text.said("poll.setting.anonymous"));
        }
        poll.kind().setting().ifPresent(parts::add);
        parts.add(Text.said(poll.live() ? "poll.setting.live" : "poll.setting.hidden"));
        parts.add(until(poll));
        return Text.join(" · ", parts);
    }

    static Text until(Poll poll) {
        return Text.said("poll.setting.until").with("moment", Text.moment(poll.closesAt()));
    }

    /// @param follow makes an action of it, where there is something to follow up
    static Card closed(Poll poll, Result result, Optional<Button> follow) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(poll.asked())));
        nodes.addAll(result.nodes(poll));
        nodes.add(new Node.Note(ended(poll, result.answered())));
        var row = new ArrayList<Button>();
        if (result.says()) {
            follow.map(Button::primary).ifPresent(row::add);
        }
        if (!poll.anonymous() && result.answered() > 0) {
            row.add(mine(poll));
        }
        if (!row.isEmpty()) {
            nodes.add(new Node.Buttons(row, List.of()));
        }
        return new Card(Text.said("poll.summary.closed").with("question", poll.asked()), nodes);
    }

    private static Text ended(Poll poll, int answered) {
        var by = poll.closing().flatMap(Poll.Closing::by);
        var said =
                by.map(person -> Text.said("poll.closed.by").with("person", Text.mention(person)))
                        .orElse(Text.said("poll.closed.when"));
        return said.with("moment", Text.moment(poll.closedAt())).with("answered", answered);
    }
}
