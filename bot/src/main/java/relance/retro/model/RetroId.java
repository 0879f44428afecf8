package relance.retro.model;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

public record RetroId(WorkspaceId workspace, long number) implements Id {
    /// The shared message, and the retro as others name it.
    public Subject subject() {
        return as(RetroView.RETRO);
    }

    public Subject as(RetroView view) {
        return view.of(this);
    }

    public Subject as(RetroAlarm alarm) {
        return alarm.of(this);
    }
}
