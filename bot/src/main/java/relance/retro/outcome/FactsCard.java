package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroText;

/// What became of a place's actions one by one, for whoever asks.
final class FactsCard {
    private static final int SHOWN = 10;

    private FactsCard() {}

    static Card page(Retro retro, Facts facts, int page) {
        int count = facts.actions().size();
        int shown = Math.clamp(page, 0, Math.max(0, (count - 1) / SHOWN));
        int to = Math.min(count, (shown + 1) * SHOWN);
        var lines =
                facts.actions().subList(shown * SHOWN, to).stream()
                        .map(Commitment::factLine)
                        .toList();
        var title = said("retro.facts.title");
        var card =
                new Card(
                        title,
                        new Node.Prose(Text.strong(title)),
                        new Node.Prose(RetroText.bullets(lines, SHOWN)));
        if (to == count) {
            return card;
        }
        var next = new OutcomeCommand.Look(retro.id(), shown + 1);
        return card.with(new Node.Buttons(next.does("retro.page.next")));
    }
}
