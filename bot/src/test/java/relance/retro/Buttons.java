package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The buttons of a card, by the key of their words.
public final class Buttons {
    private Buttons() {}

    public static ActionRef of(Card card, String key) {
        return find(card, key).orElseThrow(() -> new AssertionError(key + " is not on " + card));
    }

    public static Optional<ActionRef> find(Card card, String key) {
        return all(card).filter(button -> said(button, key)).map(Buttons::action).findFirst();
    }

    private static boolean said(Button button, String key) {
        return button.label().spans().stream()
                .anyMatch(
                        span -> span instanceof Span.Said(var said, var args) && said.equals(key));
    }

    private static ActionRef action(Button button) {
        return switch (button) {
            case Button.Do press -> press.action();
            case Button.Opens opens -> opens.action();
        };
    }

    public static Stream<Button> all(Card card) {
        return card.nodes().stream()
                .flatMap(node ->
                        switch (node) {
                            case Node.Buttons(var row, var menu) ->
                                    Stream.concat(row.stream(), menu.stream());
                            case Node.ActionItem item -> item.buttons().stream();
                            case Node.Choice(var label, var vote) -> Stream.of(vote);
                            case Node.Heading h -> Stream.<Button>of();
                            case Node.Prose p -> Stream.<Button>of();
                            case Node.Note n -> Stream.<Button>of();
                            case Node.Rule r -> Stream.<Button>of();
                            case Node.Tally t -> Stream.<Button>of();
                        });
    }

    /// The row in plain access, without the menu.
    public static List<Button> row(Card card) {
        return card.nodes().stream()
                .flatMap(node ->
                        node instanceof Node.Buttons(var row, var menu)
                                ? row.stream()
                                : Stream.<Button>of())
                .toList();
    }
}
