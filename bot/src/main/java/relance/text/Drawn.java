package relance.text;

import relance.chat.Node;

/// A node and what a platform draws for it.
public record Drawn<T>(Node node, T part) {

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
