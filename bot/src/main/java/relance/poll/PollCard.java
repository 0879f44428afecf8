package relance.poll;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a poll looks like to everyone in its place: the question while it is open, its result
/// afterwards.
final class PollCard {
    private PollCard() {}

    /// @param tally the sums so far, of a live poll alone
    /// @param all how many are asked, once that is known
    static Card open(Poll poll, Optional<Tally> tally, int answered, Optional<Integer> all) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(question(poll))));
        nodes.add(new Node.Note(settings(poll)));
        if (poll.anonymous()) {
            nodes.add(new Node.Note(Text.said("poll.promise")));
        }
        boolean buttons = poll.options().size() <= Poll.BUTTONS;
        if (buttons) {
            for (int i = 0; i < poll.options().size(); i++) {
                nodes.add(
                        new Node.Choice(
                                label(poll, i, tally),
                                new Button.Do(
                                        Text.said("poll.vote"),
                                        ActionRef.of("poll", "cast", poll.id(), i))));
            }
        } else {
            nodes.add(new Node.Prose(list(poll, tally)));
        }
        nodes.add(
                new Node.Note(
                        all.map(whole ->
                                        Text.said(
                                                "poll.answered.of",
                                                "answered",
                                                answered,
                                                "all",
                                                Math.max(whole, answered)))
                                .orElseGet(
                                        () -> Text.said("poll.answered", "answered", answered))));
        var row = new ArrayList<Button>();
        if (!buttons) {
            row.add(
                    new Button.Opens(
                                    Text.said("poll.vote"),
                                    ActionRef.of("poll", "choose", poll.id()))
                            .primary());
        }
        row.add(new Button.Do(Text.said("poll.mine"), ActionRef.of("poll", "mine", poll.id())));
        nodes.add(new Node.Buttons(row, List.of(close(poll))));
        return new Card(Text.said("poll.summary.open", "question", question(poll)), nodes);
    }

    private static Button close(Poll poll) {
        return new Button.Do(Text.said("poll.close"), ActionRef.of("poll", "close", poll.id()))
                .confirmed(Text.said("poll.close.sure"));
    }

    private static Text label(Poll poll, int option, Optional<Tally> tally) {
        var label = option(poll, option);
        return tally.map(t ->
                        Text.said(
                                "poll.live.option", "label", label, "votes", t.votes().get(option)))
                .orElse(label);
    }

    private static Text list(Poll poll, Optional<Tally> tally) {
        return Text.join(
                "\n",
                IntStream.range(0, poll.options().size())
                        .mapToObj(i -> Text.plain("• ").then(label(poll, i, tally)))
                        .toList());
    }

    private static Text settings(Poll poll) {
        var parts = new ArrayList<Text>();
        parts.add(Text.said("poll.by", "person", Text.mention(poll.creator())));
        if (poll.anonymous()) {
            parts.add(Text.said("poll.setting.anonymous"));
        }
        if (poll.most() > 1) {
            parts.add(Text.said("poll.setting.many", "most", poll.most()));
        }
        parts.add(Text.said(poll.live() ? "poll.setting.live" : "poll.setting.hidden"));
        parts.add(Text.said("poll.setting.until", "moment", Text.moment(poll.closesAt())));
        return Text.join(" · ", parts);
    }

    /// @param tally without sums when too few answered an anonymous poll
    static Card closed(Poll poll, Optional<Tally> tally, int answered, Optional<Button> follow) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(question(poll))));
        nodes.addAll(result(poll, tally, answered));
        nodes.add(new Node.Note(ended(poll, answered)));
        var row = new ArrayList<Button>();
        if (tally.isPresent() && answered > 0) {
            follow.map(Button::primary).ifPresent(row::add);
        }
        if (!poll.anonymous() && answered > 0) {
            row.add(new Button.Do(Text.said("poll.mine"), ActionRef.of("poll", "mine", poll.id())));
        }
        if (!row.isEmpty()) {
            nodes.add(new Node.Buttons(row, List.of()));
        }
        return new Card(Text.said("poll.summary.closed", "question", question(poll)), nodes);
    }

    static List<Node> result(Poll poll, Optional<Tally> tally, int answered) {
        if (answered == 0) {
            return List.of(new Node.Prose(Text.said("poll.closed.nobody")));
        }
        if (tally.isEmpty()) {
            return List.of(new Node.Prose(Text.said("poll.closed.few", "answered", answered)));
        }
        var sums = tally.get();
        return IntStream.range(0, poll.options().size())
                .<Node>mapToObj(i ->
                        new Node.Tally(
                                option(poll, i),
                                sums.votes().get(i),
                                sums.answered(),
                                sums.leads(i)))
                .toList();
    }

    private static Text ended(Poll poll, int answered) {
        var at = Text.moment(poll.closedAt());
        return poll.closing()
                .flatMap(Poll.Closing::by)
                .map(by ->
                        Text.said(
                                "poll.closed.by",
                                "moment",
                                at,
                                "person",
                                Text.mention(by),
                                "answered",
                                answered))
                .orElseGet(() -> Text.said("poll.closed.when", "moment", at, "answered", answered));
    }

    /// What came out of it, in one phrase.
    static Text outcome(Poll poll, Optional<Tally> tally, int answered) {
        if (answered == 0) {
            return Text.said("poll.outcome.none");
        }
        if (tally.isEmpty()) {
            return Text.said("poll.outcome.few");
        }
        var sums = tally.get();
        var best = IntStream.range(0, poll.options().size()).filter(sums::leads).boxed().toList();
        return best.size() == 1
                ? Text.said(
                        "poll.outcome.best",
                        "option",
                        Text.strong(option(poll, best.getFirst())),
                        "votes",
                        sums.votes().get(best.getFirst()),
                        "answered",
                        sums.answered())
                : Text.said(
                        "poll.outcome.tie",
                        "options",
                        Text.join(
                                ", ",
                                best.stream().map(i -> Text.strong(option(poll, i))).toList()));
    }

    static Text question(Poll poll) {
        return Text.typed(poll.question(), poll.id().workspace());
    }

    static Text option(Poll poll, int option) {
        return Text.typed(poll.options().get(option), poll.id().workspace());
    }

    static Text choices(Poll poll, List<Integer> chosen) {
        return Text.join(", ", chosen.stream().map(i -> Text.strong(option(poll, i))).toList());
    }
}
