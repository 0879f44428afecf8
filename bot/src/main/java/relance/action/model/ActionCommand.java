package relance.action.model;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.time.DateTimeException;
import java.util.Optional;

/// Everything a person can do with actions, as a button, a form or typed words carry it.
public sealed interface ActionCommand {
    String FEATURE = "action";

    /// Typed words; none opens the form.
    record Type() implements ActionCommand {}

    record FromMessage() implements ActionCommand {}

    /// Follows from something else, such as a poll's result.
    record FromOutcome(Subject origin, PlaceId place, String words) implements ActionCommand {}

    /// What was understood, said yes to; the day is the one on the button.
    record Confirm(long draft, Optional<Due> day) implements ActionCommand {}

    record OpenDraft(long draft) implements ActionCommand {}

    record Create(long draft) implements ActionCommand {}

    record Mine() implements ActionCommand {}

    record Press(ActionId action, Tap tap) implements ActionCommand {}

    record Undo(ActionId action, int event) implements ActionCommand {}

    /// Opens one of the forms.
    record Open(ActionId action, Question question) implements ActionCommand {}

    /// One of the forms, sent.
    record Send(ActionId action, Question question) implements ActionCommand {}

    record More(ActionId action) implements ActionCommand {}

    record History(ActionId action) implements ActionCommand {}

    /// Sends the offer once more.
    record SendAgain(ActionId action) implements ActionCommand {}

    default ActionRef ref() {
        return switch (this) {
            case Type _ -> ref("new");
            case FromMessage _ -> ref("from_message");
            case FromOutcome(var from, var place, var words) ->
                    ref("from", from.feature(), from.aspect(), from.number(), place, words);
            case Confirm(var draft, var day) ->
                    ref("confirm", draft, day.map(Due::toString).orElse(""));
            case OpenDraft(var draft) -> ref("form", draft);
            case Create(var draft) -> ref("create", draft);
            case Mine _ -> ref("mine");
            case Press(var action, var tap) -> ref(tap.verb(), action);
            case Undo(var action, var event) -> ref("undo", action, event);
            case Open(var action, var question) -> ref(question.opens(), action);
            case Send(var action, var question) -> ref(question.sends(), action);
            case More(var action) -> ref("more", action);
            case History(var action) -> ref("history", action);
            case SendAgain(var action) -> ref("again", action);
        };
    }

    private static ActionRef ref(String verb, Object... args) {
        return ActionRef.of(FEATURE, verb, args);
    }

    /// Reads what [#ref] wrote; empty for a button of an older version, or one tampered with.
    static Optional<ActionCommand> decode(WorkspaceId workspace, ActionRef ref) {
        var draft = ref.number(0);
        var action = draft.map(number -> new ActionId(workspace, number));
        return switch (ref.verb()) {
            case "new" -> Optional.of(new Type());
            case "from_message" -> Optional.of(new FromMessage());
            case "from" -> outcome(workspace, ref);
            case "confirm" -> draft.map(number -> new Confirm(number, day(ref)));
            case "form" -> draft.map(OpenDraft::new);
            case "create" -> draft.map(Create::new);
            case "mine" -> Optional.of(new Mine());
            case "undo" -> action.flatMap(id -> undo(id, ref));
            case "more" -> action.map(More::new);
            case "history" -> action.map(History::new);
            case "again" -> action.map(SendAgain::new);
            default -> action.flatMap(id -> change(id, ref.verb()));
        };
    }

    private static Optional<ActionCommand> outcome(WorkspaceId workspace, ActionRef ref) {
        var number = ref.number(2);
        var place = ref.number(3).map(id -> new PlaceId(workspace, id));
        if (ref.args().size() < 5 || number.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var args = ref.args();
        var origin = Subject.kept(args.get(0), args.get(1), workspace, number.get());
        return Optional.of(new FromOutcome(origin, place.get(), args.get(4)));
    }

    private static Optional<Due> day(ActionRef ref) {
        try {
            return ref.arg(1).filter(word -> !word.isEmpty()).map(Due::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ActionCommand> undo(ActionId id, ActionRef ref) {
        return ref.number(1).map(event -> new Undo(id, event.intValue()));
    }

    private static Optional<ActionCommand> change(ActionId id, String verb) {
        return Tap.of(verb)
                .<ActionCommand>map(tap -> new Press(id, tap))
                .or(() -> Question.openedBy(verb).map(question -> new Open(id, question)))
                .or(() -> Question.sentBy(verb).map(question -> new Send(id, question)));
    }
}
