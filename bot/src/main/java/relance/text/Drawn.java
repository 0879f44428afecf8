package relance.text;

import relance.chat.Node;

/// A node and what a platform draws for it.
public record Drawn<T>(Node node, T part) {

    /// One of several like it, so that people count them.
    boolean isItem() {
        return switch (node) {
            case Node.Choice _ -> true;
            case Node.Tally _ -> true;
            case Node.ActionItem _ -> true;
            case Node.Heading _ -> false;
            case Node.Prose _ -> false;
            case Node.Note _ -> false;
            case Node.Rule _ -> false;
            case Node.Buttons _ -> false;
        };
    }

    /// Means something only together with what follows.
    boolean leadsOn() {
        return node instanceof Node.Heading || node instanceof Node.Rule;
    }
}
