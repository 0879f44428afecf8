package relance.action;

import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What others hear of an action: the requester of answers, the place of what is done.
final class ActionNews {
    private static final ActionButtons BUTTONS = new ActionButtons(false);

    private ActionNews() {}

    /// How the request was answered. In public it says that somebody cannot, and not why.
    static Card answer(Action action, Optional<ActionEvent> last, Audience audience) {
        var text = answer(action, last);
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(text));
        boolean priv =
                switch (audience) {
                    case Audience.Only only -> true;
                    case Audience.Everyone everyone -> false;
                };
        last.filter(event -> priv && event.kind().answers() && !event.detail().isBlank())
                .ifPresent(event ->
                        nodes.add(
                                new Node.Note(
                                        Text.said(
                                                "action.quoted",
                                                "words",
                                                Text.typed(
                                                        event.detail(),
                                                        action.id().workspace())))));
        var row = new ArrayList<Button>();
        if (action.state() == State.PROPOSED && action.standing().asked().isEmpty()) {
            row.add(BUTTONS.open("action.hand", Question.HAND, action).primary());
            row.add(BUTTONS.open("action.drop", Question.DROP, action));
        }
        row.add(BUTTONS.act("action.history", "history", action));
        nodes.add(new Node.Buttons(row, List.of()));
        return new Card(text, nodes);
    }

    private static Text answer(Action action, Optional<ActionEvent> last) {
        var who = last.flatMap(ActionEvent::who).map(Text::mention).orElse(Text.EMPTY);
        var what = ActionText.strong(action);
        var due = ActionText.due(action.terms());
        var kind = last.map(ActionEvent::kind).orElse(ActionEvent.Kind.PROPOSED);
        return switch (kind) {
            case TAKEN -> Text.said("action.answer.taken", "person", who, "what", what, "due", due);
            case AGREED ->
                    Text.said("action.answer.agreed", "person", who, "what", what, "due", due);
            case SUGGESTED ->
                    Text.said(
                            "action.answer.suggested",
                            "person",
                            who,
                            "other",
                            action.standing()
                                    .asked()
                                    .map(asked -> Text.mention(asked.person()))
                                    .orElse(Text.EMPTY),
                            "what",
                            what);
            case DECLINED ->
                    Text.said(
                            action.owner().isPresent()
                                    ? "action.answer.kept"
                                    : "action.answer.declined",
                            "person",
                            who,
                            "what",
                            what);
            case DROPPED -> Text.said("action.answer.dropped", "person", who, "what", what);
            case PROPOSED, HANDED, PLANNED, UNDER_WAY, STUCK, LATER, DONE, UNDONE, ORPHANED ->
                    Text.said(
                            "action.answer.now", "what", what, "state", ActionText.present(action));
        };
    }

    /// Thanks in public; taken back, the same message says so.
    static Card thanks(Action action) {
        var owner = action.owner().map(Text::mention).orElse(Text.EMPTY);
        var what = ActionText.strong(action);
        return Card.saying(
                action.state() == State.DONE
                        ? Text.said("action.thanks", "person", owner, "what", what)
                        : Text.said("action.thanks.undone", "what", what));
    }

    /// Whoever had it is gone.
    static Card orphan(Action action) {
        var what = ActionText.strong(action);
        if (action.state() != State.PROPOSED || action.standing().asked().isPresent()) {
            return Card.saying(
                    Text.said(
                            "action.answer.now",
                            "what",
                            what,
                            "state",
                            ActionText.present(action)));
        }
        var text = Text.said("action.orphan", "what", what);
        return new Card(
                text,
                new Node.Prose(text),
                new Node.Note(ActionText.about(action, Optional.of(action.requester()))),
                new Node.Buttons(
                        BUTTONS.open("action.hand", Question.HAND, action).primary(),
                        BUTTONS.open("action.drop", Question.DROP, action)));
    }

    /// The request did not arrive, or nobody can tell whether it did.
    static Card unreached(Action action, boolean uncertain) {
        var asked = action.standing().asked();
        if (asked.isEmpty()) {
            return Card.saying(
                    Text.said(
                            "action.answer.now",
                            "what",
                            ActionText.strong(action),
                            "state",
                            ActionText.present(action)));
        }
        var text =
                Text.said(
                        uncertain ? "action.uncertain" : "action.unreached",
                        "person",
                        Text.mention(asked.get().person()),
                        "what",
                        ActionText.strong(action));
        return new Card(
                text,
                new Node.Prose(text),
                new Node.Buttons(
                        BUTTONS.act("action.again", "again", action).primary(),
                        BUTTONS.open("action.hand", Question.HAND, action)));
    }
}
