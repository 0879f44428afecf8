package relance.action;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form of a new action.
final class ActionForm {
    static final String WHAT = "what";
    static final String OWNER = "owner";
    static final String WHEN = "when";
    static final String STEP = "step";
    static final String PLACE = "place";

    private ActionForm() {}

    /// The form of a new action, filled with what is known.
    ///
    /// @param when the date in words that mean the same day tomorrow
    /// @param askPlace whether it asks where the action belongs
    static Form creating(
            ActionDraft draft,
            long kept,
            String when,
            String step,
            PersonId actor,
            boolean askPlace) {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.Lines(
                        WHAT,
                        Text.said("action.form.what"),
                        Optional.empty(),
                        draft.what(),
                        true,
                        3_000));
        fields.add(
                new Field.Who(
                        OWNER,
                        Text.said("action.form.owner"),
                        Optional.of(Text.said("action.form.owner.hint")),
                        draft.owner(),
                        true));
        fields.add(when(when, "action.form.when.hint"));
        if (draft.owner().equals(Optional.of(actor))) {
            fields.add(step(step));
        }
        if (askPlace) {
            fields.add(
                    new Field.Where(
                            PLACE,
                            Text.said("action.form.place"),
                            Optional.of(Text.said("action.form.place.hint")),
                            draft.place(),
                            false));
        }
        return new Form(
                Text.said("action.form.new"),
                Text.said("action.form.send"),
                ActionRef.of("action", "create", kept),
                draft.source().map(source -> Text.said("action.form.source")),
                fields);
    }

    static Field when(String words, String hint) {
        return new Field.Line(
                WHEN,
                Text.said("action.form.when"),
                Optional.of(Text.said(hint)),
                words,
                false,
                100);
    }

    static Field step(String words) {
        return new Field.Lines(
                STEP,
                Text.said("action.form.step"),
                Optional.of(Text.said("action.form.step.hint")),
                words,
                false,
                3_000);
    }

    static Field why(String name, String label, String words, boolean required) {
        return new Field.Lines(name, Text.said(label), Optional.empty(), words, required, 3_000);
    }

    static Field whom(Optional<PersonId> person) {
        return new Field.Who(OWNER, Text.said("action.form.whom"), Optional.empty(), person, true);
    }

    static Form of(String title, String send, ActionRef ref, Action action, List<Field> fields) {
        return new Form(
                Text.said(title),
                Text.said(send),
                ref,
                Optional.of(ActionText.strong(action)),
                fields);
    }
}
