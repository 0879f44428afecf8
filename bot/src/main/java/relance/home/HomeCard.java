package relance.home;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// A person's home: what waits for them first, then what moves, then what they can do.
final class HomeCard {
    private HomeCard() {}

    static Card of(HomeView view) {
        var nodes = new ArrayList<Node>();
        items(nodes, "answer", view.toAnswer());
        items(nodes, "mine", view.mine());
        lines(nodes, "moved", view.moved());
        lines(nodes, "asked", view.asked());
        part(
                nodes,
                "create",
                new Button.Opens(Text.said("home.new.poll"), ActionRef.of("poll", "new")).primary(),
                new Button.Opens(Text.said("home.new.action"), ActionRef.of("action", "new")));
        part(
                nodes,
                "calm",
                new Button.Opens(Text.said("home.hours"), ActionRef.of("profile", "hours")),
                new Button.Do(Text.said("home.muted"), ActionRef.of("cadence", "muted")),
                new Button.Do(Text.said("home.stop"), ActionRef.of("cadence", "stop"))
                        .confirmed(Text.said("home.stop.sure")));
        nodes.add(heading("guide"));
        nodes.add(new Node.Prose(Text.said("home.guide.how")));
        nodes.add(
                new Node.Buttons(
                        new Button.Do(Text.said("home.help"), ActionRef.of("home", "help")),
                        new Button.Do(Text.said("home.status"), ActionRef.of("status", "show"))));
        return new Card(Text.said("home.summary"), nodes);
    }

    private static void items(List<Node> nodes, String part, Listing<List<Node>> items) {
        nodes.add(heading(part));
        items.shown().forEach(nodes::addAll);
        end(nodes, part, items);
    }

    private static void lines(List<Node> nodes, String part, Listing<Text> lines) {
        nodes.add(heading(part));
        if (!lines.shown().isEmpty()) {
            var listed = lines.shown().stream().map(line -> Text.said("home.line", "line", line));
            nodes.add(new Node.Prose(Text.join("\n", listed.toList())));
        }
        end(nodes, part, lines);
    }

    private static void end(List<Node> nodes, String part, Listing<?> list) {
        if (list.shown().isEmpty()) {
            nodes.add(new Node.Prose(Text.said("home." + part + ".none")));
        } else if (list.more() > 0) {
            nodes.add(new Node.Note(Text.said("home." + part + ".more", "count", list.more())));
        }
    }

    private static void part(List<Node> nodes, String part, Button... buttons) {
        nodes.add(heading(part));
        nodes.add(new Node.Buttons(buttons));
    }

    private static Node heading(String part) {
        return new Node.Heading(Text.said("home." + part));
    }
}
