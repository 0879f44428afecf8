package relance.status;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.Node;
import relance.chat.PlaceId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What status looks like: the numbers, then three groups.
///
/// @param place none: everything the person may see
record StatusCard(Optional<PlaceId> place, Length length) {
    /// How many lines a group has in the short answer, and in the long one.
    enum Length {
        SHORT(5),
        LONG(30);

        private final int most;

        Length(int most) {
            this.most = most;
        }
    }

    // A long group in one piece would be more than a message part takes.
    private static final int LINES_TOGETHER = 10;

    /// @param help offers what can be started where nothing is under way yet
    Card of(Overview overview, Help help) {
        if (overview.isEmpty()) {
            return empty(help);
        }
        var numbers = Text.join(", ", overview.numbers());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(title()));
        nodes.add(new Node.Prose(numbers));
        nodes.addAll(group("moved", overview.moved()));
        nodes.addAll(group("needs", overview.needsYou()));
        nodes.addAll(
                overview.onlyYours()
                        ? part("risk", List.of(said("status.risk.yours")))
                        : group("risk", overview.risk()));
        if (length == Length.SHORT && cut(overview)) {
            var all = new StatusCommand.ShowAll().ref();
            nodes.add(new Node.Buttons(new Button.Do(said("status.all"), all)));
        }
        return new Card(said("status.summary").with("counts", numbers), nodes);
    }

    private Text title() {
        return place.map(in -> said("status.title.place").with("place", Text.in(in)))
                .orElseGet(() -> said("status.title"));
    }

    private Card empty(Help help) {
        return new Card(
                said("status.empty"),
                new Node.Heading(title()),
                new Node.Prose(said("status.empty")),
                new Node.Buttons(help.buttons(Help.Purpose.START), List.of()));
    }

    private List<Node> group(String name, List<Text> lines) {
        if (lines.isEmpty()) {
            return part(name, List.of(said("status." + name + ".none")));
        }
        var shown = new ArrayList<Text>();
        lines.stream()
                .limit(length.most)
                .map(line -> said("status.line").with("line", line))
                .forEach(shown::add);
        if (lines.size() > length.most) {
            shown.add(said("status.more").with("count", lines.size() - length.most));
        }
        return part(name, shown);
    }

    private static List<Node> part(String name, List<Text> lines) {
        var nodes = new ArrayList<Node>();
        var text = Text.strong(said("status." + name));
        for (int i = 0; i < lines.size(); i += LINES_TOGETHER) {
            var together = lines.subList(i, Math.min(lines.size(), i + LINES_TOGETHER));
            var written = Text.join("\n", together);
            nodes.add(new Node.Prose(i == 0 ? text.then("\n").then(written) : written));
        }
        return nodes;
    }

    private static boolean cut(Overview overview) {
        return List.of(overview.moved(), overview.needsYou(), overview.risk()).stream()
                .anyMatch(lines -> lines.size() > Length.SHORT.most);
    }
}
