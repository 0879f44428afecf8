package relance.action.show;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionEvent;
import relance.action.model.Question;
import relance.action.model.State;
import relance.action.model.Tap;
import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.PersonId;
import relance.kit.Turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be pressed on an action. Inside a private list each button says so, and the list is
/// redrawn.
///
/// @param inList whether they stand in the private list of [ActionList]
public record ActionButtons(boolean inList) {
    private static final String LIST = "list";
    private static final Duration UNDO_SHOWN = Duration.ofHours(24);

    /// Those of where somebody acts.
    public static ActionButtons like(Turn<Action> turn) {
        return new ActionButtons(inList(turn.interaction().action()));
    }

    public static boolean inList(ActionRef ref) {
        return !ref.args().isEmpty() && ref.args().getLast().equals(LIST);
    }

    /// The four answers to an offer.
    List<Button> answers(Action action) {
        return List.of(
                tap("action.take", Tap.TAKE, action).primary(),
                open("action.but", Question.BUT, action),
                open("action.else", Question.ELSE, action),
                open("action.no", Question.NO, action));
    }

    /// What an owner does with an action, by its state.
    List<Button> carrying(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        var undo = undo(action, reader, last, now).stream().toList();
        if (!action.state().carried()) {
            return undo;
        }
        var buttons = new ArrayList<Button>();
        buttons.add(tap("action.done", Tap.DONE, action).primary());
        if (action.state() != State.UNDER_WAY) {
            buttons.add(tap("action.underway", Tap.UNDER_WAY, action));
        }
        if (action.state() != State.STUCK) {
            buttons.add(open("action.stuck", Question.STUCK, action));
        }
        buttons.add(open("action.later", Question.LATER, action));
        buttons.addAll(undo);
        buttons.add(act("action.more", new ActionCommand.More(action.id())));
        return buttons;
    }

    /// Takes back the last change, for whoever made it, as long as it is fresh.
    Optional<Button> undo(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        // What made the action cannot be taken back: it is dropped instead.
        return last.filter(event -> event.number() == action.last() && event.number() > 1)
                .filter(event -> event.kind().undoable() && event.by(reader))
                .filter(event -> now.isBefore(event.at().plus(UNDO_SHOWN)))
                .map(event -> new ActionCommand.Undo(action.id(), event.number()))
                .map(command -> act("action.undo", command));
    }

    Button.Opens open(String label, Question question, Action action) {
        return new Button.Opens(said(label), ref(new ActionCommand.Open(action.id(), question)));
    }

    private Button.Do tap(String label, Tap tap, Action action) {
        return act(label, new ActionCommand.Press(action.id(), tap));
    }

    Button.Do act(String label, ActionCommand command) {
        return new Button.Do(said(label), ref(command));
    }

    public ActionRef ref(ActionCommand command) {
        var ref = command.ref();
        if (!inList) {
            return ref;
        }
        var args = new ArrayList<>(ref.args());
        args.add(LIST);
        return new ActionRef(ref.feature(), ref.verb(), args);
    }
}
