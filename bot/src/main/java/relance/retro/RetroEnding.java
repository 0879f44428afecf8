package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.outbox.Target;
import relance.toolbox.Toolbox;

/// Ends a retro in one transaction, from whatever phase it is in.
final class RetroEnding {
    private final Toolbox tools;
    private final RetroStore retros;
    private final RetroLeaving leaving;
    private final Worth worth = new Worth();

    RetroEnding(Toolbox tools, RetroStore retros, RetroLeaving leaving) {
        this.tools = tools;
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
        retros.markClosed(handle, id, tools.agenda().instant());
        for (var alarm : new String[] {"next", "timer", "remind"}) {
            tools.alarms().clear(handle, id.as(alarm));
        }
        leaving.vacuum(handle, retro);
        tools.outbox().repaint(handle, id.subject());
        tools.outbox().show(handle, id.as("summary"), new Target.In(retro.place()));
    }
}
