package relance.action.begin;

import static relance.chat.Text.said;

import relance.action.begin.Drafts.Kept;
import relance.action.model.ActionCommand;
import relance.action.model.ActionFields;
import relance.action.model.ParsedDue;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.kit.Turn;
import relance.people.Person;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// The form of a new action, both ways.
final class NewActionForm {
    static final String PLACE = "place";

    private NewActionForm() {}

    /// As it was filled in.
    ///
    /// @param step how the owner will begin
    record Filled(ActionDraft draft, String step) {}

    /// A draft as it was kept.
    ///
    /// @param now here and now for the actor
    static Form of(Kept kept, Person actor, ZonedDateTime now) {
        return again(kept, new Filled(kept.draft(), ""), actor, now);
    }

    /// As it was filled in; asks where it belongs unless that was known before.
    static Form again(Kept before, Filled filled, Person actor, ZonedDateTime now) {
        var draft = filled.draft();
        var fields = new ArrayList<Field>();
        fields.add(ActionFields.what(draft.what()));
        fields.add(
                Field.who(ActionFields.OWNER, said("action.form.owner"))
                        .hint(said("action.form.owner.hint"))
                        .value(draft.owner())
                        .needed());
        fields.add(ActionFields.when(when(draft, actor, now)));
        if (draft.owner().equals(Optional.of(actor.id()))) {
            fields.add(ActionFields.step(filled.step()));
        }
        if (before.draft().place().isEmpty()) {
            fields.add(
                    Field.where(PLACE, said("action.form.place"))
                            .hint(said("action.form.place.hint"))
                            .value(draft.place()));
        }
        var form =
                new Form(
                        said("action.form.new"),
                        said("action.form.send"),
                        new ActionCommand.Create(before.number()).ref(),
                        fields);
        return draft.source().map(_ -> form.intro(said("action.form.source"))).orElse(form);
    }

    /// The date in words that mean the same day tomorrow.
    private static String when(ActionDraft draft, Person actor, ZonedDateTime now) {
        return draft.day()
                .map(day -> ParsedDue.words(day, now, actor.language()))
                .orElse(draft.when());
    }

    /// @param shareable the place, when others can see what is made there
    static Filled read(Turn<Kept> turn, Function<PlaceId, Optional<PlaceId>> shareable) {
        var values = turn.values();
        var workspace = turn.workspace();
        var draft =
                turn.thing()
                        .draft()
                        .filled(
                                values.person(ActionFields.OWNER)
                                        .map(number -> new PersonId(workspace, number)),
                                values.text(ActionFields.WHAT).orElse(""),
                                values.text(ActionFields.WHEN).orElse(""),
                                values.place(PLACE)
                                        .map(number -> new PlaceId(workspace, number))
                                        .flatMap(shareable));
        return new Filled(draft, values.text(ActionFields.STEP).orElse(""));
    }
}
