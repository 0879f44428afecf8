package relance.teams.inbound;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.teams.render.Pen;

import java.util.Optional;
import java.util.stream.Collectors;

/// Cards that say something and no more, where Teams shows a sentence.
final class CardWords {
    private CardWords() {}

    /// Whether there is nothing in it but sentences.
    static boolean isAllOf(Card card) {
        return card.nodes().stream()
                .allMatch(node -> node instanceof Node.Rule || said(node).isPresent());
    }

    static String of(Card card, Pen pen) {
        return card.nodes().stream()
                .flatMap(node -> said(node).stream())
                .map(pen::words)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Text> said(Node node) {
        return switch (node) {
            case Node.Heading(var text) -> Optional.of(text);
            case Node.Prose(var text) -> Optional.of(text);
            case Node.Note(var text) -> Optional.of(text);
            case Node.Rule _, Node.Choice _, Node.Tally _, Node.ActionItem _, Node.Buttons _ ->
                    Optional.empty();
        };
    }
}
