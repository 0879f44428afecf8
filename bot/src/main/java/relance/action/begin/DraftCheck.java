package relance.action.begin;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.action.model.ActionFields;
import relance.action.model.NewAction;
import relance.action.model.OwnerCheck;
import relance.action.model.Terms;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.kit.Problems;
import relance.people.People;
import relance.people.Person;
import relance.text.Characters;

import java.util.Map;
import java.util.Optional;

/// Whether a draft can become an action: who wants it, where, what, of whom, and by when.
record DraftCheck(People people) {
    /// What came of checking it.
    sealed interface Checked {
        record Good(NewAction action) implements Checked {}

        /// What is wrong by field name, in the order of the form.
        record Wrong(Map<String, Text> problems) implements Checked {
            Text first() {
                return problems.values().iterator().next();
            }
        }
    }

    /// @param date what is wrong with its date, as it was said
    /// @param step how the owner will begin, where it is their own action
    Checked check(
            Handle handle, Person actor, ActionDraft draft, Optional<Text> date, String step) {
        var problems = new Problems();
        if (!actor.active()) {
            problems.add(ActionFields.WHAT, said("action.problem.you"));
        } else if (isElsewhere(handle, actor, draft)) {
            problems.add(NewActionForm.PLACE, said("action.problem.place"));
        }
        problems.add(ActionFields.WHAT, what(draft.what()));
        problems.add(ActionFields.OWNER, owner(handle, draft));
        problems.add(ActionFields.WHEN, date);
        problems.atMost(Terms.LONGEST_STEP, ActionFields.STEP, step);
        return problems.isEmpty()
                ? new Checked.Good(action(actor.id(), draft, step))
                : new Checked.Wrong(problems.byField());
    }

    private boolean isElsewhere(Handle handle, Person actor, ActionDraft draft) {
        return draft.place().filter(place -> !people.isIn(handle, actor.id(), place)).isPresent();
    }

    private static Optional<Text> what(String words) {
        int length = Characters.length(words);
        if (length == 0) {
            return Optional.of(said("action.problem.what"));
        }
        return length > Terms.LONGEST
                ? Optional.of(
                        said("action.problem.what.long")
                                .with("most", Terms.LONGEST)
                                .with("count", length))
                : Optional.empty();
    }

    private Optional<Text> owner(Handle handle, ActionDraft draft) {
        return draft.owner()
                .map(owner -> new OwnerCheck(people).problem(handle, owner, draft.place()))
                .orElseGet(() -> Optional.of(said("action.problem.owner.missing")));
    }

    private static NewAction action(PersonId requester, ActionDraft draft, String step) {
        var owner = draft.owner().orElseThrow();
        var beginning = owner.equals(requester) ? step : "";
        return new NewAction(
                requester,
                owner,
                new Terms(draft.what(), draft.day(), beginning),
                draft.place(),
                draft.source(),
                draft.origin());
    }
}
