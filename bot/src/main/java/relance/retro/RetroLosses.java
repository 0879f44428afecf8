package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.retro.begin.Begin;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroCommand;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;
import relance.retro.phase.Phases;

/// A place that is gone ends its retro with what it has; whoever leads it is told once. A
/// facilitator who is gone needs nothing: anybody may lead then.
final class RetroLosses {
    private final RetroAccess access;
    private final Kit kit;
    private final Phases phases;
    private final Begin begin;

    RetroLosses(RetroAccess access, Phases phases, Begin begin) {
        this.access = access;
        this.kit = access.kit();
        this.phases = phases;
        this.begin = begin;
    }

    void take(Loss loss) {
        switch (loss) {
            case Loss.PlaceGone(var place) -> kit.run(handle -> placeGone(handle, place));
            case Loss.PersonGone _ -> {}
            case Loss.Undelivered(var subject, _, var why) when isRetro(subject) ->
                    kit.run(handle -> undelivered(handle, subject, why));
            case Loss.Undelivered _ -> {}
        }
    }

    private static boolean isRetro(Subject subject) {
        return subject.feature().equals(RetroCommand.FEATURE) && subject.is(RetroView.RETRO);
    }

    private void placeGone(Handle handle, PlaceId place) {
        begin.stop(handle, place);
        access.retros()
                .openIn(handle, place)
                .flatMap(retro -> access.retros().lock(handle, retro.id()))
                .filter(Retro::open)
                .ifPresent(retro -> {
                    phases.end(handle, retro);
                    tell(handle, retro, RetroView.LOST_PLACE);
                });
    }

    private void undelivered(Handle handle, Subject subject, Loss.Why why) {
        var view = why == Loss.Why.UNCERTAIN ? RetroView.LOST_UNCERTAIN : RetroView.LOST_REFUSED;
        access.retros()
                .find(handle, new RetroId(subject.workspace(), subject.number()))
                .ifPresent(retro -> tell(handle, retro, view));
    }

    private void tell(Handle handle, Retro retro, RetroView view) {
        kit.outbox().show(handle, retro.id().as(view), new Target.To(retro.facilitator()));
    }
}
