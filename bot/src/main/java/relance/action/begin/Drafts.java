package relance.action.begin;

import org.jdbi.v3.core.Handle;

import relance.action.model.ActionText;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.Optional;
import java.util.function.Function;

/// What somebody has typed or filled in so far, kept for them alone.
record Drafts(Kit kit) {
    /// A draft under its number.
    record Kept(long number, ActionDraft draft) {
        Kept as(ActionDraft other) {
            return new Kept(number, other);
        }
    }

    Kept keep(Handle handle, PersonId person, ActionDraft draft) {
        return new Kept(kit.people().keepDraft(handle, person, draft.write()), draft);
    }

    /// For whoever has this draft; to all others it does not exist.
    Reply open(Interaction interaction, long number, Function<Turn<Kept>, Reply> work) {
        return kit.transact(handle -> open(handle, interaction, number, work));
    }

    /// As [#open], for what has its effect once.
    Reply once(Interaction interaction, long number, Function<Turn<Kept>, Reply> work) {
        return kit.once(interaction, handle -> open(handle, interaction, number, work));
    }

    private Reply open(
            Handle handle, Interaction it, long number, Function<Turn<Kept>, Reply> work) {
        return find(handle, it.actor(), number)
                .map(kept -> work.apply(new Turn<>(handle, it, kept)))
                .orElseGet(ActionText::unknown);
    }

    private Optional<Kept> find(Handle handle, PersonId person, long number) {
        return kit.people()
                .draft(handle, person, number)
                .flatMap(words -> ActionDraft.read(words, person.workspace()))
                .map(draft -> new Kept(number, draft));
    }
}
