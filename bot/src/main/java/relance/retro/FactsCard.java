package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// The facts of a place's actions: in short for everybody, and one by one for whoever asks.
final class FactsCard {
    private static final int SHOWN = 10;

    private FactsCard() {}

    static List<Text> lines(RetroFacts facts) {
        var lines = new ArrayList<Text>();
        lines.add(
                Text.said(
                        "retro.facts.states",
                        "all",
                        facts.actions().size(),
                        "done",
                        facts.in("done"),
                        "dropped",
                        facts.in("dropped"),
                        "open",
                        facts.open()));
        facts.sums()
                .forEach((kind, count) ->
                        lines.add(Text.said("retro.facts." + kind, "count", count)));
        return lines;
    }

    static Card page(Retro retro, RetroFacts facts, int page) {
        int count = facts.actions().size();
        int last = Math.max(0, (count - 1) / SHOWN);
        int shown = Math.clamp(page, 0, last);
        int to = Math.min(count, (shown + 1) * SHOWN);
        var title = Text.said("retro.facts.title");
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(title)));
        nodes.add(
                new Node.Prose(
                        RetroCard.bullets(
                                facts.actions().subList(shown * SHOWN, to).stream()
                                        .map(RetroText::known)
                                        .toList(),
                                SHOWN)));
        if (to < count) {
            nodes.add(
                    new Node.Buttons(
                            new Button.Do(
                                    Text.said("retro.page.next"),
                                    ActionRef.of("retro", "facts", retro.id(), shown + 1))));
        }
        return new Card(title, nodes);
    }
}
