package relance.slack;

import com.google.gson.JsonObject;

import relance.chat.Node;

import java.util.List;

/// A node and the blocks it became.
record Drawn(Node node, List<JsonObject> blocks) {

    /// One of several like it, so that people count them.
    boolean isItem() {
        return switch (node) {
            case Node.Choice c -> true;
            case Node.Tally t -> true;
            case Node.ActionItem a -> true;
            case Node.Heading h -> false;
            case Node.Prose p -> false;
            case Node.Note n -> false;
            case Node.Rule r -> false;
            case Node.Buttons b -> false;
        };
    }

    /// Means something only together with what follows.
    boolean leadsOn() {
        return node instanceof Node.Heading || node instanceof Node.Rule;
    }
}
