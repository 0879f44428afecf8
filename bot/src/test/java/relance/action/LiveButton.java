package relance.action;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The buttons of a card.
final class LiveButton {
    private LiveButton() {}

    /// The button with this label, wherever on the card it stands.
    static ActionRef button(Card card, String label) {
        return buttons(card)
                .filter(button ->
                        button.label()
                                .toString()
                                .matches(".*\\b" + Pattern.quote(label) + "[,\\]].*"))
                .map(button ->
                        switch (button) {
                            case Button.Do it -> it.action();
                            case Button.Opens it -> it.action();
                        })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }

    static List<String> labels(Card card) {
        return buttons(card).map(button -> button.label().toString()).toList();
    }

    private static Stream<Button> buttons(Card card) {
        return card.nodes().stream()
                .flatMap(node ->
                        switch (node) {
                            case Node.Buttons(var row, var menu) ->
                                    Stream.concat(row.stream(), menu.stream());
                            case Node.ActionItem item -> item.buttons().stream();
                            case Node.Choice(var label, var vote) -> Stream.of(vote);
                            case Node.Heading n -> Stream.empty();
                            case Node.Prose n -> Stream.empty();
                            case Node.Note n -> Stream.empty();
                            case Node.Rule n -> Stream.empty();
                            case Node.Tally n -> Stream.empty();
                        });
    }
}
