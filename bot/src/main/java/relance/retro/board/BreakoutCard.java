package relance.retro.board;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.retro.model.BoardCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroText;

import java.util.ArrayList;
import java.util.List;

/// A breakout's stickies, as each of its people has them in private.
final class BreakoutCard {
    private static final int LONGEST = 200;

    private BreakoutCard() {}

    static Card of(Retro retro, Breakout breakout, List<Sticky> ours, PersonId reader) {
        if (!retro.isIn(breakout.phase())) {
            return Card.saying(said("retro.breakout.over").with("title", retro.title()));
        }
        var title = said("retro.breakout.title").with("title", retro.title());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(title)));
        nodes.add(new Node.Prose(with(breakout, reader)));
        if (!ours.isEmpty()) {
            var lines = ours.stream().map(sticky -> sticky.line(LONGEST)).toList();
            nodes.add(new Node.Prose(RetroText.bullets(lines, PareForm.SHOWN)));
        }
        RetroText.due(retro).map(Node.Note::new).ifPresent(nodes::add);
        nodes.add(buttons(retro));
        return new Card(title, nodes);
    }

    private static Text with(Breakout breakout, PersonId reader) {
        var others =
                breakout.members().stream()
                        .filter(person -> !reader.equals(person))
                        .map(Text::mention)
                        .toList();
        return others.isEmpty()
                ? said("retro.breakout.alone")
                : said("retro.breakout." + breakout.phase().word())
                        .with("people", Text.join(", ", others));
    }

    private static Node buttons(Retro retro) {
        var id = retro.id();
        return new Node.Buttons(
                new BoardCommand.Write(id).opens("retro.sticky.write").primary(),
                new BoardCommand.Mine(id, 0).does(MyStickies.whose(retro)),
                new BoardCommand.Pare(id).opens("retro.pare"));
    }
}
