package relance.action.show;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionEvent;
import relance.action.model.ActionText;
import relance.action.model.Offer;
import relance.action.model.Question;
import relance.action.model.State;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What others hear of an action: the requester of answers, the place of what is done.
public final class ActionNews {
    private static final ActionButtons BUTTONS = new ActionButtons(false);

    private ActionNews() {}

    /// How the offer was answered. In public it says that somebody cannot, and not why.
    public static Card answer(Action action, Optional<ActionEvent> last, Audience audience) {
        var text = last.map(event -> answer(action, event)).orElse(ActionText.standing(action));
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(text));
        if (audience instanceof Audience.Only) {
            last.filter(event -> event.kind().answers() && !event.detail().isBlank())
                    .map(event -> new Node.Note(ActionText.detail(action, event)))
                    .ifPresent(nodes::add);
        }
        nodes.add(new Node.Buttons(afterAnswer(action), List.of()));
        return new Card(text, nodes);
    }

    private static List<Button> afterAnswer(Action action) {
        var row = new ArrayList<Button>();
        if (isFree(action)) {
            row.addAll(whoElse(action));
        }
        row.add(BUTTONS.act("action.history", new ActionCommand.History(action.id())));
        return row;
    }

    private static boolean isFree(Action action) {
        return action.state() == State.PROPOSED && action.offer().isEmpty();
    }

    private static List<Button> whoElse(Action action) {
        return List.of(
                BUTTONS.open("action.hand", Question.HAND, action).primary(),
                BUTTONS.open("action.drop", Question.DROP, action));
    }

    private static Text answer(Action action, ActionEvent event) {
        var due = ActionText.due(action.terms());
        return switch (event.kind()) {
            case TAKEN -> by(event, action, "action.answer.taken").with("due", due);
            case AGREED -> by(event, action, "action.answer.agreed").with("due", due);
            case SUGGESTED ->
                    by(event, action, "action.answer.suggested").with("other", offeredTo(action));
            case DECLINED -> by(event, action, declined(action));
            case DROPPED -> by(event, action, "action.answer.dropped");
            case PROPOSED, HANDED, PLANNED, UNDER_WAY, STUCK, LATER, DONE, UNDONE, ORPHANED ->
                    ActionText.standing(action);
        };
    }

    private static String declined(Action action) {
        return action.owner().isPresent() ? "action.answer.kept" : "action.answer.declined";
    }

    private static Text by(ActionEvent event, Action action, String key) {
        return said(key)
                .with("person", event.who().map(Text::mention).orElse(Text.EMPTY))
                .with("what", ActionText.strong(action));
    }

    private static Text offeredTo(Action action) {
        return action.offer().map(Offer::to).map(Text::mention).orElse(Text.EMPTY);
    }

    /// Thanks in public; taken back, the same message says so.
    public static Card thanks(Action action) {
        var what = ActionText.strong(action);
        if (action.state() != State.DONE) {
            return Card.saying(said("action.thanks.undone").with("what", what));
        }
        var owner = action.owner().map(Text::mention).orElse(Text.EMPTY);
        return Card.saying(said("action.thanks").with("person", owner).with("what", what));
    }

    /// Whoever had it is gone.
    public static Card orphan(Action action) {
        if (!isFree(action)) {
            return Card.saying(ActionText.standing(action));
        }
        return Card.saying(said("action.orphan").with("what", ActionText.strong(action)))
                .with(
                        new Node.Note(ActionText.about(action, action.requester())),
                        new Node.Buttons(whoElse(action), List.of()));
    }

    /// The offer did not arrive.
    public static Card unreached(Action action) {
        return notArrived(action, "action.unreached");
    }

    /// Nobody can tell whether the offer arrived.
    public static Card uncertain(Action action) {
        return notArrived(action, "action.uncertain");
    }

    private static Card notArrived(Action action, String key) {
        if (action.offer().isEmpty()) {
            return Card.saying(ActionText.standing(action));
        }
        var again = new ActionCommand.SendAgain(action.id());
        return Card.saying(
                        said(key)
                                .with("person", offeredTo(action))
                                .with("what", ActionText.strong(action)))
                .with(
                        new Node.Buttons(
                                BUTTONS.act("action.again", again).primary(),
                                BUTTONS.open("action.hand", Question.HAND, action)));
    }
}
