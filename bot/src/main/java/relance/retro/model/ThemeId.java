package relance.retro.model;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

public record ThemeId(WorkspaceId workspace, long number) implements Id {
    /// The message in which it is talked about.
    public Subject subject() {
        return RetroView.THEME.of(this);
    }
}
