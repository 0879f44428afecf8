package relance.action;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Text;
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
    static final String TOMORROW = "tomorrow";
    static final String MONDAY = "monday";
    static final String DATE = "date";

    private QuestionForm() {}

    /// The form as it first opens.
    ///
    /// @param when the present date in words
    static Form opening(Question question, Action action, String when, ActionButtons buttons) {
        var terms = action.terms();
        var values =
                new Values(
                        Map.of(
                                ActionForm.WHAT,
                                List.of(terms.what()),
                                ActionForm.WHEN,
                                List.of(question == Question.BUT ? when : ""),
                                ActionForm.STEP,
                                List.of(action.owner().isPresent() ? terms.firstStep() : "")));
        return filled(question, action, values, buttons);
    }

    /// The form with what was typed.
    static Form filled(Question question, Action action, Values values, ActionButtons buttons) {
        var title = "action.form." + question.opens();
        return ActionForm.of(
                title,
                title + ".send",
                buttons.ref(question.sends(), action.id()),
                action,
                fields(question, action, values));
    }

    private static List<Field> fields(Question question, Action action, Values values) {
        var why = values.text(WHY).orElse("");
        return switch (question) {
            case BUT ->
                    List.of(
                            new Field.Lines(
                                    ActionForm.WHAT,
                                    Text.said("action.form.what"),
                                    Optional.empty(),
                                    values.text(ActionForm.WHAT).orElse(""),
                                    true,
                                    3_000),
                            ActionForm.when(
                                    values.text(ActionForm.WHEN).orElse(""),
                                    "action.form.when.hint"),
                            ActionForm.step(values.text(ActionForm.STEP).orElse("")),
                            ActionForm.why(WHY, "action.form.word", why, false));
            case ELSE, HAND ->
                    List.of(
                            ActionForm.whom(
                                    values.person(ActionForm.OWNER)
                                            .map(n -> new PersonId(action.id().workspace(), n))),
                            ActionForm.why(WHY, "action.form.word", why, false));
            case NO -> List.of(ActionForm.why(WHY, "action.form.no.why", why, true));
            case DROP -> List.of(ActionForm.why(WHY, "action.form.drop.why", why, true));
            case STEP -> List.of(ActionForm.step(values.text(ActionForm.STEP).orElse("")));
            case STUCK ->
                    List.of(
                            new Field.Pick(
                                    KIND,
                                    Text.said("action.form.stuck.on"),
                                    Optional.empty(),
                                    Stream.of(Stuck.Kind.values())
                                            .map(kind ->
                                                    new Field.Option(
                                                            kind.word(),
                                                            Text.said(
                                                                    "action.stuck." + kind.word())))
                                            .toList(),
                                    values.text(KIND),
                                    true),
                            ActionForm.why(WHY, "action.form.stuck.words", why, false));
            case LATER ->
                    List.of(
                            new Field.Pick(
                                    UNTIL,
                                    Text.said("action.form.later.until"),
                                    Optional.empty(),
                                    Stream.of(TOMORROW, MONDAY, DATE)
                                            .map(word ->
                                                    new Field.Option(
                                                            word,
                                                            Text.said("action.later." + word)))
                                            .toList(),
                                    values.text(UNTIL).or(() -> Optional.of(TOMORROW)),
                                    true),
                            ActionForm.when(
                                    values.text(ActionForm.WHEN).orElse(""),
                                    "action.form.later.hint"));
        };
    }
}
