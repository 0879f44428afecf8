package relance.action;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// The last changes of an action, in words, for somebody who may see it.
final class ActionHistory {
    static final int SHOWN = 10;

    private ActionHistory() {}

    /// Why somebody refused is read by those whom the action concerns, and by whoever said it.
    ///
    /// @param events newest first
    static Card card(Action action, List<ActionEvent> events, PersonId reader) {
        var lines = new ArrayList<Text>();
        events.reversed()
                .forEach(event ->
                        lines.add(
                                line(action, event, action.concerns(reader) || event.by(reader))));
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(ActionText.strong(action)));
        int earlier = action.last() - events.size();
        if (earlier > 0) {
            nodes.add(new Node.Note(Text.said("action.history.earlier", "count", earlier)));
        }
        nodes.add(new Node.Prose(Text.join("\n", lines)));
        return new Card(Text.said("action.history.of", "what", ActionText.what(action)), nodes);
    }

    private static Text line(Action action, ActionEvent event, boolean whole) {
        var line = Text.said("action.line", "moment", Text.moment(event.at()), "what", told(event));
        return !whole || event.detail().isBlank() || !quotes(event.kind())
                ? line
                : line.then(" ")
                        .then(
                                Text.said(
                                        "action.quoted",
                                        "words",
                                        Text.typed(event.detail(), action.id().workspace())));
    }

    private static Text told(ActionEvent event) {
        var who = event.who().map(Text::mention).orElse(Text.EMPTY);
        var asked = event.after().asked().map(Asked::person).map(Text::mention);
        var key = "action.event." + event.kind().word();
        return switch (event.kind()) {
            case PROPOSED, SUGGESTED, HANDED ->
                    Text.said(key, "person", who, "other", asked.orElse(Text.EMPTY));
            case TAKEN, AGREED ->
                    Text.said(key, "person", who, "due", ActionText.due(event.after().terms()));
            case STUCK ->
                    Text.said(
                            key,
                            "person",
                            who,
                            "on",
                            event.after().stuck().map(ActionText::stuck).orElse(Text.EMPTY));
            case LATER ->
                    Text.said(
                            key,
                            "person",
                            who,
                            "day",
                            event.after().later().map(Text::day).orElse(Text.EMPTY));
            case DECLINED, PLANNED, UNDER_WAY, DONE, DROPPED, UNDONE ->
                    Text.said(key, "person", who);
            case ORPHANED -> Text.said(key);
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
