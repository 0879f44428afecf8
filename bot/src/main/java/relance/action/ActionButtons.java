package relance.action;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be pressed on an action. Inside a private list each button says so, and the list is
/// redrawn.
///
/// @param inList whether they stand in the private list of [ActionList]
record ActionButtons(boolean inList) {
    static final String LIST = "list";

    private static final Duration UNDO_SHOWN = Duration.ofHours(24);

    /// The four answers to a request.
    List<Button> answers(Action action) {
        return List.of(
                act("action.take", "take", action).primary(),
                open("action.but", Question.BUT, action),
                open("action.else", Question.ELSE, action),
                open("action.no", Question.NO, action));
    }

    /// What an owner does with an action, by its state.
    List<Button> carrying(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        var buttons = new ArrayList<Button>();
        if (action.state().carried()) {
            buttons.add(act("action.done", "done", action).primary());
            if (action.state() != State.UNDER_WAY) {
                buttons.add(act("action.underway", "under_way", action));
            }
            if (action.state() != State.STUCK) {
                buttons.add(open("action.stuck", Question.STUCK, action));
            }
            buttons.add(open("action.later", Question.LATER, action));
        }
        undo(action, reader, last, now).ifPresent(buttons::add);
        if (action.state().carried()) {
            buttons.add(act("action.more", "more", action));
        }
        return buttons;
    }

    /// Takes back the last change, for whoever made it, as long as it is fresh.
    Optional<Button> undo(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        // What made the action cannot be taken back: it is dropped instead.
        return last.filter(event -> event.number() == action.last() && event.number() > 1)
                .filter(event -> event.kind().undoable() && event.by(reader))
                .filter(event -> now.isBefore(event.at().plus(UNDO_SHOWN)))
                .map(event ->
                        new Button.Do(
                                Text.said("action.undo"),
                                ref("undo", action.id(), event.number())));
    }

    Button.Opens open(String label, Question question, Action action) {
        return new Button.Opens(Text.said(label), ref(question.opens(), action.id()));
    }

    Button.Do act(String label, String verb, Action action) {
        return new Button.Do(Text.said(label), ref(verb, action.id()));
    }

    ActionRef ref(String verb, Object... args) {
        var ref = ActionRef.of("action", verb, args);
        if (!inList) {
            return ref;
        }
        var all = new ArrayList<>(ref.args());
        all.add(LIST);
        return new ActionRef("action", verb, all);
    }

    static boolean inList(ActionRef ref) {
        return !ref.args().isEmpty() && ref.args().getLast().equals(LIST);
    }
}
