package relance.action.begin;

import static relance.chat.Text.said;

import relance.action.begin.Drafts.Kept;
import relance.action.model.ActionCommand;
import relance.action.model.Due;
import relance.action.model.NewAction;
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
    static Card understood(NewAction action, Kept kept, List<Due> days) {
        boolean clear = days.size() == 1;
        var parts = new ArrayList<Text>();
        parts.add(Text.mention(action.owner()));
        parts.add(Text.strong(Text.typed(action.terms().what(), action.owner().workspace())));
        if (clear) {
            parts.add(days.getFirst().text());
        }
        var text = Text.join(" · ", parts);
        var note =
                clear
                        ? seen(action.place())
                        : said("action.which").with("words", kept.draft().when());
        var buttons = clear ? yes(action, kept, days.getFirst()) : choices(kept, days);
        return new Card(
                text,
                new Node.Prose(text),
                new Node.Note(note),
                new Node.Buttons(buttons, List.of()));
    }

    private static List<Button> yes(NewAction action, Kept kept, Due day) {
        var label =
                action.isForOneself()
                        ? said("action.take")
                        : said("action.asking").with("person", Text.mention(action.owner()));
        return List.of(confirm(label, kept, day).primary(), change("action.change", kept.number()));
    }

    private static List<Button> choices(Kept kept, List<Due> days) {
        var row = new ArrayList<Button>();
        days.forEach(day -> row.add(confirm(day.text(), kept, day)));
        row.add(change("action.change", kept.number()));
        return row;
    }

    private static Button.Do confirm(Text label, Kept kept, Due day) {
        return new Button.Do(
                label, new ActionCommand.Confirm(kept.number(), Optional.of(day)).ref());
    }

    private static Text seen(Optional<PlaceId> place) {
        return place.map(where -> said("action.seen.place").with("place", Text.in(where)))
                .orElseGet(() -> said("action.seen.two"));
    }

    /// What was typed, quoted back with what is missing and a button to the filled form.
    static Card refused(Text problem, String words, long draft, PersonId actor) {
        var quote = Text.typed(ActionWords.cut(words, QUOTED), actor.workspace());
        return Card.saying(said("action.refused").with("problem", problem))
                .with(
                        new Node.Note(said("action.refused.quote").with("words", quote)),
                        new Node.Buttons(change("action.refused.fix", draft).primary()));
    }

    private static Button.Opens change(String label, long draft) {
        return new Button.Opens(said(label), new ActionCommand.OpenDraft(draft).ref());
    }
}
