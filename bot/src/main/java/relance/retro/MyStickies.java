package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One's own cards, seen by nobody else; or one's breakout's.
final class MyStickies {
    private static final int SHOWN = 4;

    private MyStickies() {}

    static String whose(Retro retro) {
        return retro.phase().inBreakouts() ? "retro.ours" : "retro.mine";
    }

    /// Said after a card was written.
    static Card noted(Retro retro, List<Sticky> mine) {
        return Card.saying(Text.said(whose(retro) + ".noted", "count", mine.size()))
                .with(
                        new Node.Buttons(
                                new Button.Opens(
                                        Text.said("retro.sticky.another"),
                                        ActionRef.of("retro", "write", retro.id())),
                                list(retro, 0, whose(retro))));
    }

    /// @param news what has just become of one of them
    static Card of(Retro retro, List<Sticky> mine, int page, Optional<Text> news) {
        var title = Text.said(whose(retro) + ".count", "count", mine.size());
        var nodes = new ArrayList<Node>();
        news.ifPresent(text -> nodes.add(new Node.Prose(text)));
        nodes.add(new Node.Prose(title));
        int from = Math.clamp((long) page * SHOWN, 0, Math.max(0, mine.size() - 1));
        int to = Math.min(mine.size(), from + SHOWN);
        for (var card : mine.subList(from, to)) {
            nodes.add(
                    new Node.ActionItem(
                            card.text(),
                            retro.column(card.column()),
                            Optional.empty(),
                            List.of(
                                    new Button.Opens(
                                            Text.said("retro.mine.change"),
                                            ActionRef.of(
                                                    "retro", "edit", retro.id(), card.number())),
                                    new Button.Do(
                                            Text.said("retro.mine.withdraw"),
                                            ActionRef.of(
                                                    "retro",
                                                    "withdraw",
                                                    retro.id(),
                                                    card.number())))));
        }
        var row = new ArrayList<Button>();
        row.add(
                new Button.Opens(
                        Text.said("retro.sticky.write"),
                        ActionRef.of("retro", "write", retro.id())));
        if (to < mine.size()) {
            row.add(list(retro, page + 1, "retro.page.next"));
        }
        nodes.add(new Node.Buttons(row, List.of()));
        return new Card(title, nodes);
    }

    private static Button list(Retro retro, int page, String label) {
        return new Button.Do(Text.said(label), ActionRef.of("retro", "mine", retro.id(), page));
    }
}
