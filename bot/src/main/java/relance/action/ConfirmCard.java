package relance.action;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was understood of typed words, shown back before it counts.
final class ConfirmCard {
    private static final int QUOTED = 500;

    private ConfirmCard() {}

    /// @param days the days it can mean: one, or several to choose from
    static Card understood(
            ActionDraft draft, PersonId owner, long kept, List<Due> days, PersonId actor) {
        var what = Text.strong(Text.typed(draft.what(), actor.workspace()));
        var parts = new ArrayList<Text>();
        parts.add(Text.mention(owner));
        parts.add(what);
        if (days.size() == 1) {
            parts.add(days.getFirst().text());
        }
        var text = Text.join(" · ", parts);
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(text));
        nodes.add(
                new Node.Note(
                        days.size() == 1
                                ? seen(draft.place())
                                : Text.said("action.which", "words", draft.when())));
        var row = new ArrayList<Button>();
        for (var day : days) {
            var label =
                    days.size() > 1
                            ? day.text()
                            : owner.equals(actor)
                                    ? Text.said("action.take")
                                    : Text.said("action.asking", "person", Text.mention(owner));
            var button = new Button.Do(label, ActionRef.of("action", "confirm", kept, day));
            row.add(days.size() == 1 ? button.primary() : button);
        }
        row.add(change("action.change", kept));
        nodes.add(new Node.Buttons(row, List.of()));
        return new Card(text, nodes);
    }

    private static Text seen(Optional<PlaceId> place) {
        return place.map(where -> Text.said("action.seen.place", "place", Text.in(where)))
                .orElseGet(() -> Text.said("action.seen.two"));
    }

    /// What was typed, quoted back with what is missing and a button to the filled form.
    static Card refused(Text problem, Text words, long kept) {
        return Card.saying(Text.said("action.refused", "problem", problem))
                .with(
                        new Node.Note(Text.said("action.refused.quote", "words", words)),
                        new Node.Buttons(change("action.refused.fix", kept).primary()));
    }

    static Text quote(String words, PersonId actor) {
        return Text.typed(ActionWords.cut(words, QUOTED), actor.workspace());
    }

    private static Button.Opens change(String label, long kept) {
        return new Button.Opens(Text.said(label), ActionRef.of("action", "form", kept));
    }
}
