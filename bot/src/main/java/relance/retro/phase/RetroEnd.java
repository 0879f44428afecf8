package relance.retro.phase;

import org.jdbi.v3.core.Handle;

import relance.kit.Kit;
import relance.outbox.Target;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroStore;
import relance.retro.model.RetroView;
import relance.retro.model.Vacuum;

import java.util.List;

/// Ends a retro in one transaction, from whatever phase it is in.
final class RetroEnd {
    private final Kit kit;
    private final RetroStore retros;
    private final Passages passages;

    RetroEnd(RetroAccess access, Passages passages) {
        this.kit = access.kit();
        this.retros = access.retros();
        this.passages = passages;
    }

    /// The retro is locked.
    void end(Handle handle, Retro retro) {
        var id = retro.id();
        var passage = passages.of(handle, retro);
        for (var phase : retro.plan().format().phases()) {
            PhaseRules.of(phase).end(passage);
        }
        retros.markClosed(handle, id, kit.now());
        for (var alarm : List.of(RetroAlarm.NEXT, RetroAlarm.TIMER, RetroAlarm.REMIND)) {
            kit.alarms().clear(handle, id.as(alarm));
        }
        new Vacuum(kit).soon(handle, id);
        kit.outbox().repaint(handle, id.subject());
        kit.outbox().show(handle, id.as(RetroView.SUMMARY), new Target.In(retro.place()));
    }
}
