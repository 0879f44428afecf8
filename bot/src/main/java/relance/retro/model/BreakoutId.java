package relance.retro.model;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

public record BreakoutId(WorkspaceId workspace, long number) implements Id {
    /// What each of its people sees of it in private.
    public Subject subject() {
        return RetroView.BREAKOUT.of(this);
    }
}
