package relance.status;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PlaceId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What status looks like: the numbers, then three short groups.
final class StatusCard {
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

    private StatusCard() {}

    /// @param place none: everything the person may see
    static Card of(Overview overview, Optional<PlaceId> place, Length length) {
        var title =
                place.map(in -> Text.said("status.title.place", "place", Text.in(in)))
                        .orElseGet(() -> Text.said("status.title"));
        if (overview.isEmpty()) {
            return empty(title);
        }
        var counts = counts(overview.counts());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(title));
        nodes.add(new Node.Prose(counts));
        nodes.addAll(group("moved", overview.moved(), length));
        nodes.addAll(group("needs", overview.needsYou(), length));
        var risk = overview.counts();
        boolean onlyYours = overview.risk().isEmpty() && risk.stuck() + risk.late() > 0;
        nodes.addAll(
                onlyYours
                        ? part("risk", List.of(Text.said("status.risk.yours")))
                        : group("risk", overview.risk(), length));
        if (length == Length.SHORT && cut(overview)) {
            nodes.add(
                    new Node.Buttons(
                            new Button.Do(Text.said("status.all"), ActionRef.of("status", "all"))));
        }
        return new Card(Text.said("status.summary", "counts", counts), nodes);
    }

    private static Card empty(Text title) {
        return new Card(
                Text.said("status.empty"),
                new Node.Heading(title),
                new Node.Prose(Text.said("status.empty")),
                new Node.Buttons(
                        new Button.Opens(Text.said("status.new.poll"), ActionRef.of("poll", "new")),
                        new Button.Opens(
                                Text.said("status.new.action"), ActionRef.of("action", "new"))));
    }

    private static Text counts(Overview.Counts counts) {
        if (counts.whole() == 0) {
            return Text.said("status.counts.none");
        }
        var parts = new ArrayList<Text>();
        parts.add(Text.said("status.counts", "done", counts.done(), "whole", counts.whole()));
        add(parts, "status.counts.stuck", counts.stuck());
        add(parts, "status.counts.late", counts.late());
        add(parts, "status.counts.waiting", counts.waiting());
        return Text.join(", ", parts);
    }

    private static void add(List<Text> parts, String key, int count) {
        if (count > 0) {
            parts.add(Text.said(key, "count", count));
        }
    }

    private static List<Node> group(String name, List<Text> lines, Length length) {
        if (lines.isEmpty()) {
            return part(name, List.of(Text.said("status." + name + ".none")));
        }
        var shown = new ArrayList<Text>();
        lines.stream()
                .limit(length.most)
                .forEach(line -> shown.add(Text.said("status.line", "line", line)));
        if (lines.size() > length.most) {
            shown.add(Text.said("status.more", "count", lines.size() - length.most));
        }
        return part(name, shown);
    }

    private static List<Node> part(String name, List<Text> lines) {
        var nodes = new ArrayList<Node>();
        var text = Text.strong(Text.said("status." + name));
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
