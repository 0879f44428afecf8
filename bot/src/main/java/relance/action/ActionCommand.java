package relance.action;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.time.DateTimeException;
import java.util.Optional;

/// Everything a person can do with actions, decoded from a button, a form or typed words.
sealed interface ActionCommand {
    /// Typed words; none opens the form.
    record Type() implements ActionCommand {}

    record FromMessage() implements ActionCommand {}

    /// Follows from something else, such as a poll's result.
    record FromOutcome(Subject origin, PlaceId place, String words) implements ActionCommand {}

    /// What was understood, said yes to; the day is the one on the button.
    record Confirm(long draft, Optional<Due> day) implements ActionCommand {}

    record OpenForm(long draft) implements ActionCommand {}

    record Create(long draft) implements ActionCommand {}

    record Mine() implements ActionCommand {}

    /// One tap.
    record Tap(ActionId action, Change change) implements ActionCommand {}

    record Undo(ActionId action, int event) implements ActionCommand {}

    /// Opens one of the forms.
    record Ask(ActionId action, Question question) implements ActionCommand {}

    /// One of the forms, sent.
    record Answer(ActionId action, Question question) implements ActionCommand {}

    record More(ActionId action) implements ActionCommand {}

    record History(ActionId action) implements ActionCommand {}

    record AskAgain(ActionId action) implements ActionCommand {}

    static Optional<ActionCommand> decode(WorkspaceId workspace, ActionRef ref) {
        var action = ref.number(0).map(number -> new ActionId(workspace, number));
        return switch (ref.verb()) {
            case "new" -> Optional.of(new Type());
            case "from_message" -> Optional.of(new FromMessage());
            case "from" -> outcome(workspace, ref);
            case "confirm" -> ref.number(0).map(draft -> new Confirm(draft, day(ref, 1)));
            case "form" -> ref.number(0).map(OpenForm::new);
            case "create" -> ref.number(0).map(Create::new);
            case "mine" -> Optional.of(new Mine());
            case "take" -> action.map(id -> new Tap(id, new Change.Take()));
            case "done" -> action.map(id -> new Tap(id, new Change.Done()));
            case "under_way" -> action.map(id -> new Tap(id, new Change.UnderWay()));
            case "undo" -> action.flatMap(id -> ref.number(1).map(n -> new Undo(id, n.intValue())));
            case "more" -> action.map(More::new);
            case "history" -> action.map(History::new);
            case "again" -> action.map(AskAgain::new);
            default -> action.flatMap(id -> question(id, ref.verb()));
        };
    }

    private static Optional<ActionCommand> question(ActionId id, String verb) {
        for (var question : Question.values()) {
            if (verb.equals(question.opens())) {
                return Optional.of(new Ask(id, question));
            }
            if (verb.equals(question.sends())) {
                return Optional.of(new Answer(id, question));
            }
        }
        return Optional.empty();
    }

    private static Optional<ActionCommand> outcome(WorkspaceId workspace, ActionRef ref) {
        return ref.args().size() < 5
                ? Optional.empty()
                : ref.number(2)
                        .flatMap(number ->
                                ref.number(3)
                                        .map(place ->
                                                new FromOutcome(
                                                        new Subject(
                                                                ref.args().get(0),
                                                                ref.args().get(1),
                                                                workspace,
                                                                number),
                                                        new PlaceId(workspace, place),
                                                        ref.args().get(4))));
    }

    private static Optional<Due> day(ActionRef ref, int index) {
        try {
            return ref.arg(index).filter(word -> !word.isEmpty()).map(Due::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
