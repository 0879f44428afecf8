package relance.home;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.Help.Purpose;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// A person's home: what waits for them first, then what moves, then what they can do.
final class HomeCard {
    private HomeCard() {}

    static Card of(HomeLists lists, Help help) {
        var nodes = new ArrayList<Node>();
        items(nodes, "answer", lists.toAnswer());
        items(nodes, "mine", lists.mine());
        lines(nodes, "moved", lists.moved());
        lines(nodes, "asked", lists.asked());
        nodes.add(heading("create"));
        nodes.add(buttons(firstPrimary(help.buttons(Purpose.START))));
        nodes.add(heading("calm"));
        nodes.add(buttons(help.buttons(Purpose.SETTING)));
        nodes.add(heading("guide"));
        nodes.add(new Node.Prose(said("home.guide.how")));
        nodes.add(buttons(guide(help)));
        return new Card(said("home.summary"), nodes);
    }

    private static List<Button> firstPrimary(List<Button> buttons) {
        var all = new ArrayList<>(buttons);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().primary());
        }
        return all;
    }

    private static List<Button> guide(Help help) {
        var all = new ArrayList<Button>();
        all.add(HelpCard.ask());
        all.addAll(help.buttons(Purpose.LOOK));
        return all;
    }

    private static void items(List<Node> nodes, String part, Listing<List<Node>> items) {
        nodes.add(heading(part));
        items.shown().forEach(nodes::addAll);
        end(nodes, part, items);
    }

    private static void lines(List<Node> nodes, String part, Listing<Text> lines) {
        nodes.add(heading(part));
        if (!lines.shown().isEmpty()) {
            var listed = lines.shown().stream().map(line -> said("home.line").with("line", line));
            nodes.add(new Node.Prose(Text.join("\n", listed.toList())));
        }
        end(nodes, part, lines);
    }

    private static void end(List<Node> nodes, String part, Listing<?> list) {
        if (list.shown().isEmpty()) {
            nodes.add(new Node.Prose(said("home." + part + ".none")));
        } else if (list.more() > 0) {
            nodes.add(new Node.Note(said("home." + part + ".more").with("count", list.more())));
        }
    }

    private static Node heading(String part) {
        return new Node.Heading(said("home." + part));
    }

    private static Node buttons(List<Button> buttons) {
        return new Node.Buttons(buttons, List.of());
    }
}
