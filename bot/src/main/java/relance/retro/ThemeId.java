package relance.retro;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record ThemeId(WorkspaceId workspace, long number) implements Id {
    /// The message in which it is talked about.
    Subject subject() {
        return as("theme");
    }

    Subject as(String aspect) {
        return Subject.of("retro", aspect, this);
    }
}
