package relance.retro.begin;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.outbox.Target;
import relance.people.Deadline;
import relance.retro.model.Plan;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroId;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.RetroView;
import relance.retro.outcome.CommitmentStore;
import relance.retro.phase.Phases;

import java.time.Instant;
import java.util.Optional;

/// A retro begins: kept, posted in its place, with what was kept for it and what was agreed before.
final class RetroStart {
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final KeptNotes notes;
    private final CommitmentStore commitments;
    private final Phases phases;

    RetroStart(
            RetroAccess access,
            RetroPseudonyms pseudonyms,
            KeptNotes notes,
            CommitmentStore commitments,
            Phases phases) {
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.notes = notes;
        this.commitments = commitments;
        this.phases = phases;
    }

    /// Empty when its place has one open.
    ///
    /// @param due when the stickies are, unless it is live
    Optional<RetroId> begin(
            Handle handle, PersonId leader, Plan plan, Optional<Instant> due, Target.In target) {
        var now = access.kit().now();
        var begun = access.retros().add(handle, leader, plan, now);
        begun.ifPresent(id -> {
            pseudonyms.newKey(handle, id);
            notes.empty(handle, access.retros().find(handle, id).orElseThrow());
            commitments.gather(handle, id);
            phases.start(handle, id, plan.live() ? plan.timeUp(now) : due);
            access.kit().outbox().show(handle, id.subject(), target);
        });
        return begun;
    }

    /// Another one planned like this one; empty when its place has one open.
    Optional<RetroId> repeat(Handle handle, Retro model, PersonId leader) {
        var kit = access.kit();
        var calendar = kit.hours().of(handle, leader);
        var today = calendar.dayOf(kit.now());
        var day = calendar.plusWorkingDays(today, Deadline.DEFAULT_WORKING_DAYS);
        var due = Optional.of(calendar.at(day, Deadline.DEFAULT_TIME));
        var target = new Target.In(model.place());
        var begun = begin(handle, leader, model.plan().following(), due, target);
        begun.ifPresent(
                id -> kit.outbox().show(handle, id.as(RetroView.YOURS), new Target.To(leader)));
        return begun;
    }
}
