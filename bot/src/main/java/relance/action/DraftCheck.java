package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Text;
import relance.people.People;
import relance.people.Person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Whether a draft can become an action: who wants it, where, what, and of whom.
record DraftCheck(People people) {
    /// What is wrong with a draft, but for its date, by field and in the order of the form.
    Map<String, Text> problems(Handle handle, Person actor, ActionDraft draft) {
        var problems = new LinkedHashMap<String, Text>();
        int length = draft.what().codePointCount(0, draft.what().length());
        if (!actor.active()) {
            problems.put(ActionForm.WHAT, Text.said("action.problem.you"));
        } else if (draft.place().filter(p -> !people.isIn(handle, actor.id(), p)).isPresent()) {
            problems.put(ActionForm.PLACE, Text.said("action.problem.place"));
        }
        if (length == 0) {
            problems.put(ActionForm.WHAT, Text.said("action.problem.what"));
        } else if (length > Terms.LONGEST) {
            problems.put(
                    ActionForm.WHAT,
                    Text.said("action.problem.what.long", "most", Terms.LONGEST, "count", length));
        }
        draft.owner()
                .map(owner -> new OwnerCheck(people).problem(handle, owner, draft.place()))
                .orElseGet(() -> Optional.of(Text.said("action.problem.owner.missing")))
                .ifPresent(problem -> problems.put(ActionForm.OWNER, problem));
        return problems;
    }
}
