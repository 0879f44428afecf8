package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.kit.Kit;
import relance.outbox.Target;

/// Ends a retro in one transaction, from whatever phase it is in.
final class RetroEnd {
    private final Kit kit;
    private final RetroStore retros;
    private final PhaseEnds leaving;
    private final Roti worth = new Roti();

    RetroEnd(Kit kit, RetroStore retros, PhaseEnds leaving) {
        this.kit = kit;
        this.retros = retros;
        this.leaving = leaving;
    }

    /// The retro is locked. What was not talked about comes back next time.
    void end(Handle handle, Retro retro) {
        var id = retro.id();
        if (Phase.VOTE.after(retro.furthest())) {
            leaving.settleThemes(handle, retro);
        }
        leaving.endTalking(handle, retro);
        worth.sum(handle, id);
        retros.markClosed(handle, id, kit.agenda().instant());
        for (var alarm : new String[] {"next", "timer", "remind"}) {
            kit.alarms().clear(handle, id.as(alarm));
        }
        leaving.vacuum(handle, retro);
        kit.outbox().repaint(handle, id.subject());
        kit.outbox().show(handle, id.as("summary"), new Target.In(retro.place()));
    }
}
