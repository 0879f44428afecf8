package relance.chat;

import java.util.ArrayList;
import java.util.List;

/// What is shown: a small tree of meanings, and one line that says it all where there is room for
/// one line only.
public record Card(Text summary, List<Node> nodes) {
    public Card {
        nodes = List.copyOf(nodes);
    }

    /// With its nodes one by one, from the top.
    public Card(Text summary, Node... nodes) {
        this(summary, List.of(nodes));
    }

    /// A card that only says something.
    public static Card saying(Text text) {
        return new Card(text, new Node.Prose(text));
    }

    /// The same, with more below what is there.
    public Card with(Node... more) {
        var all = new ArrayList<>(nodes);
        all.addAll(List.of(more));
        return new Card(summary, all);
    }
}
