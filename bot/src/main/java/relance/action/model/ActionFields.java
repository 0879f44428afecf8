package relance.action.model;

import relance.chat.Field;
import relance.chat.Text;

/// The fields that several forms of actions have.
public final class ActionFields {
    public static final String WHAT = "what";
    public static final String OWNER = "owner";
    public static final String WHEN = "when";
    public static final String STEP = "step";

    private ActionFields() {}

    public static Field.Lines what(String words) {
        return Field.lines(WHAT, Text.said("action.form.what")).value(words).needed();
    }

    public static Field.Line when(String words) {
        return Field.line(WHEN, Text.said("action.form.when"))
                .hint(Text.said("action.form.when.hint"))
                .value(words);
    }

    public static Field.Lines step(String words) {
        return Field.lines(STEP, Text.said("action.form.step"))
                .hint(Text.said("action.form.step.hint"))
                .value(words);
    }
}
