package relance.action.show;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionText;
import relance.action.model.Offer;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// The last changes of an action, in words, for somebody who may see it.
public final class ActionHistory {
    static final int SHOWN = 10;

    private ActionHistory() {}

    /// Why somebody refused is read by those whom the action concerns, and by whoever said it.
    ///
    /// @param events newest first
    public static Card card(Action action, List<ActionEvent> events, PersonId reader) {
        var lines = events.reversed().stream().map(event -> line(action, event, reader)).toList();
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(ActionText.strong(action)));
        int earlier = action.last() - events.size();
        if (earlier > 0) {
            nodes.add(new Node.Note(said("action.history.earlier").with("count", earlier)));
        }
        nodes.add(new Node.Prose(Text.join("\n", lines)));
        return new Card(said("action.history.of").with("what", ActionText.what(action)), nodes);
    }

    private static Text line(Action action, ActionEvent event, PersonId reader) {
        var line =
                said("action.line")
                        .with("moment", Text.moment(event.at()))
                        .with("what", told(event));
        boolean whole = action.concerns(reader) || event.by(reader);
        return whole && quotes(event.kind()) && !event.detail().isBlank()
                ? line.then(" ").then(ActionText.detail(action, event))
                : line;
    }

    private static Text told(ActionEvent event) {
        var after = event.after();
        var other = after.offer().map(Offer::to).map(Text::mention).orElse(Text.EMPTY);
        var text =
                said("action.event." + event.kind().word())
                        .with("person", event.who().map(Text::mention).orElse(Text.EMPTY));
        return switch (event.kind()) {
            case PROPOSED, SUGGESTED, HANDED -> text.with("other", other);
            case TAKEN, AGREED -> text.with("due", ActionText.due(after.terms()));
            case STUCK -> text.with("on", after.stuck().map(ActionText::stuck).orElse(Text.EMPTY));
            case LATER -> text.with("day", after.later().map(Text::day).orElse(Text.EMPTY));
            case DECLINED, PLANNED, UNDER_WAY, DONE, DROPPED, UNDONE, ORPHANED -> text;
        };
    }

    /// Whether the event's detail is somebody's own words that no other part of its line says.
    private static boolean quotes(ActionEvent.Kind kind) {
        return switch (kind) {
            case PROPOSED, TAKEN, AGREED, SUGGESTED, DECLINED, HANDED, PLANNED, DROPPED -> true;
            case UNDER_WAY, STUCK, LATER, DONE, UNDONE, ORPHANED -> false;
        };
    }
}
