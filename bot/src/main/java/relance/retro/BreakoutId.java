package relance.retro;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record BreakoutId(WorkspaceId workspace, long number) implements Id {
    /// What each of its people sees of it in private.
    Subject subject() {
        return Subject.of("retro", "breakout", this);
    }
}
