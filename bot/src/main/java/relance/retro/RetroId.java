package relance.retro;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record RetroId(WorkspaceId workspace, long number) implements Id {
    /// The shared message, and the retro as others name it.
    Subject subject() {
        return as("retro");
    }

    Subject as(String aspect) {
        return Subject.of("retro", aspect, this);
    }
}
