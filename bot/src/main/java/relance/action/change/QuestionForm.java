package relance.action.change;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionFields;
import relance.action.model.ActionText;
import relance.action.model.Question;
import relance.action.model.Stuck;
import relance.action.show.ActionButtons;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms that ask something before an action changes.
final class QuestionForm {
    static final String WHY = "why";
    static final String KIND = "kind";
    static final String UNTIL = "until";

    private QuestionForm() {}

    /// The form as it first opens.
    ///
    /// @param when the present date in words
    static Form opening(Question question, Action action, String when, ActionButtons buttons) {
        var terms = action.terms();
        var values =
                Map.of(
                        ActionFields.WHAT,
                        List.of(terms.what()),
                        ActionFields.WHEN,
                        List.of(question == Question.BUT ? when : ""),
                        ActionFields.STEP,
                        List.of(action.owner().isPresent() ? terms.firstStep() : ""));
        return filled(question, action, new Values(values), buttons);
    }

    /// The form with what was typed.
    static Form filled(Question question, Action action, Values values, ActionButtons buttons) {
        var title = "action.form." + question.opens();
        return new Form(
                        said(title),
                        said(title + ".send"),
                        buttons.ref(new ActionCommand.Send(action.id(), question)),
                        fields(question, action, values))
                .intro(ActionText.strong(action));
    }

    private static List<Field> fields(Question question, Action action, Values values) {
        return switch (question) {
            case BUT ->
                    List.of(
                            ActionFields.what(text(values, ActionFields.WHAT)),
                            ActionFields.when(text(values, ActionFields.WHEN)),
                            step(values),
                            why("action.form.word", values));
            case ELSE, HAND -> List.of(whom(action, values), why("action.form.word", values));
            case NO -> List.of(why("action.form.no.why", values).needed());
            case DROP -> List.of(why("action.form.drop.why", values).needed());
            case STEP -> List.of(step(values));
            case STUCK -> List.of(kind(values), why("action.form.stuck.words", values));
            case LATER -> List.of(until(values), day(values));
        };
    }

    private static String text(Values values, String field) {
        return values.text(field).orElse("");
    }

    private static Field.Lines step(Values values) {
        return ActionFields.step(text(values, ActionFields.STEP));
    }

    private static Field.Lines why(String label, Values values) {
        return Field.lines(WHY, said(label)).value(text(values, WHY));
    }

    private static Field.Who whom(Action action, Values values) {
        return Field.who(ActionFields.OWNER, said("action.form.whom"))
                .value(
                        values.person(ActionFields.OWNER)
                                .map(number -> new PersonId(action.id().workspace(), number)))
                .needed();
    }

    private static Field.Pick kind(Values values) {
        var kinds =
                Stream.of(Stuck.Kind.values())
                        .map(kind -> option("action.stuck.", kind.word()))
                        .toList();
        return Field.pick(KIND, said("action.form.stuck.on"), kinds)
                .value(values.text(KIND))
                .needed();
    }

    private static Field.Pick until(Values values) {
        var days =
                Stream.of(Until.values())
                        .map(until -> option("action.later.", until.word()))
                        .toList();
        return Field.pick(UNTIL, said("action.form.later.until"), days)
                .value(values.text(UNTIL).or(() -> Optional.of(Until.TOMORROW.word())))
                .needed();
    }

    private static Field.Option option(String key, String word) {
        return new Field.Option(word, said(key + word));
    }

    private static Field.Line day(Values values) {
        return ActionFields.when(text(values, ActionFields.WHEN))
                .hint(said("action.form.later.hint"));
    }
}
