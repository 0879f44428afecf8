package relance.retro.begin;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Refusal;
import relance.outbox.Target;
import relance.retro.model.RetroCommand;

import java.util.Optional;

/// From typed words or a filled form to a retro on its way to its place.
final class NewRetros {
    private final Kit kit;
    private final RetroStart start;

    NewRetros(Kit kit, RetroStart start) {
        this.kit = kit;
        this.start = start;
    }

    /// Bare words open the form; anything wrong is quoted back with a button to the filled form.
    Reply typed(Interaction it) {
        var words = it.values().words();
        return words.isEmpty()
                ? form(it, Optional.empty())
                : kit.once(it, handle -> typed(handle, it, words));
    }

    private Reply typed(Handle handle, Interaction it, String words) {
        var place = kit.people().shareable(handle, it.place());
        var checked = begun(handle, it, check(handle, it, RetroWords.read(words), place));
        var problem = checked.problems().values().stream().findFirst();
        if (problem.isEmpty()) {
            return Reply.nothing();
        }
        long draft = kit.people().keepDraft(handle, it.actor(), words);
        return Refusal.of(RetroCommand.FEATURE, problem.get(), words, draft);
    }

    Reply form(Interaction it, Optional<Long> draft) {
        return kit.transact(handle -> {
            var known =
                    draft.flatMap(id -> kit.people().draft(handle, it.actor(), id))
                            .map(RetroWords::read)
                            .orElse(RetroWords.EMPTY);
            var place = kit.people().shareable(handle, it.place());
            return new Reply.Open(NewRetroForm.of(known, place));
        });
    }

    Reply create(Interaction it, Optional<PlaceId> formPlace) {
        return kit.once(it, handle -> create(handle, it, formPlace));
    }

    private Reply create(Handle handle, Interaction it, Optional<PlaceId> formPlace) {
        var draft = NewRetroForm.draft(it.values());
        var chosen = it.values().place(NewRetroForm.PLACE).map(n -> new PlaceId(it.workspace(), n));
        var checked = begun(handle, it, check(handle, it, draft, formPlace.or(() -> chosen)));
        return checked.problems().isEmpty()
                ? Reply.nothing()
                : new Reply.Invalid(NewRetroForm.of(draft, formPlace), checked.problems());
    }

    private DraftCheck.Checked check(
            Handle handle, Interaction it, RetroDraft draft, Optional<PlaceId> place) {
        var known =
                place.filter(p -> kit.people().isIn(handle, it.actor(), p))
                        .flatMap(p -> kit.people().shareable(handle, p));
        var checked =
                DraftCheck.of(
                        draft,
                        known.orElse(it.place()),
                        kit.hours().of(handle, it.actor()),
                        kit.people().person(handle, it.actor()).language(),
                        kit.now());
        return known.isPresent()
                ? checked
                : checked.and(NewRetroForm.PLACE, said("retro.problem.place"));
    }

    /// Begins what was checked, unless something is wrong.
    private DraftCheck.Checked begun(Handle handle, Interaction it, DraftCheck.Checked checked) {
        if (checked.plan().isEmpty()) {
            return checked;
        }
        var plan = checked.plan().get();
        var thread = it.thread().filter(_ -> plan.place().equals(it.place()));
        var target = new Target.In(plan.place(), thread);
        return start.begin(handle, it.actor(), plan, checked.due(), target).isPresent()
                ? checked
                : checked.and(NewRetroForm.TITLE, said("retro.problem.open"));
    }
}
