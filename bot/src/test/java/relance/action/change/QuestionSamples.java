package relance.action.change;

import relance.action.model.Action;
import relance.action.model.Question;
import relance.action.show.ActionButtons;
import relance.chat.Form;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The forms that ask something before an action changes.
public final class QuestionSamples {
    private static final ActionButtons BUTTONS = new ActionButtons(false);

    private QuestionSamples() {}

    /// Named forms.
    public static Map<String, Form> forms(Action action) {
        return Arrays.stream(Question.values())
                .collect(
                        Collectors.toMap(
                                question -> "action-" + question.opens(),
                                question ->
                                        QuestionForm.opening(
                                                question, action, "Friday 27 November", BUTTONS)));
    }
}
