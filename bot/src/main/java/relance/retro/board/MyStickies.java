package relance.retro.board;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.model.BoardCommand;
import relance.retro.model.Retro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One's own stickies, seen by nobody else; or one's breakout's.
public final class MyStickies {
    private static final int SHOWN = 4;

    private MyStickies() {}

    /// The key of whose they are.
    public static String whose(Retro retro) {
        return retro.phase().inBreakouts() ? "retro.ours" : "retro.mine";
    }

    /// Said after a sticky was written.
    static Card noted(Retro retro, List<Sticky> mine) {
        return Card.saying(said(whose(retro) + ".noted").with("count", mine.size()))
                .with(
                        new Node.Buttons(
                                write(retro, "retro.sticky.another"),
                                list(retro, 0, whose(retro))));
    }

    static Card of(Retro retro, List<Sticky> mine, int page) {
        return of(retro, mine, page, Optional.empty());
    }

    /// @param news what has just become of one of them
    static Card of(Retro retro, List<Sticky> mine, int page, Optional<Text> news) {
        var title = said(whose(retro) + ".count").with("count", mine.size());
        var nodes = new ArrayList<Node>();
        news.map(Node.Prose::new).ifPresent(nodes::add);
        nodes.add(new Node.Prose(title));
        int from = Math.clamp((long) page * SHOWN, 0, Math.max(0, mine.size() - 1));
        int to = Math.min(mine.size(), from + SHOWN);
        mine.subList(from, to).forEach(sticky -> nodes.add(item(retro, sticky)));
        var row = new ArrayList<Button>();
        row.add(write(retro, "retro.sticky.write"));
        if (to < mine.size()) {
            row.add(list(retro, page + 1, "retro.page.next"));
        }
        nodes.add(new Node.Buttons(row, List.of()));
        return new Card(title, nodes);
    }

    private static Node item(Retro retro, Sticky sticky) {
        var edit = new BoardCommand.Edit(retro.id(), sticky.number());
        var withdraw = new BoardCommand.Withdraw(retro.id(), sticky.number());
        return new Node.ActionItem(
                sticky.text(),
                retro.column(sticky.columnNumber()),
                Optional.empty(),
                List.of(edit.opens("retro.mine.change"), withdraw.does("retro.mine.withdraw")));
    }

    private static Button write(Retro retro, String label) {
        return new BoardCommand.Write(retro.id()).opens(label);
    }

    private static Button list(Retro retro, int page, String label) {
        return new BoardCommand.Mine(retro.id(), page).does(label);
    }
}
