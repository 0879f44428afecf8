package relance.action;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record ActionId(WorkspaceId workspace, long number) implements Id {
    /// The action as others name it.
    Subject subject() {
        return as("action");
    }

    Subject as(String aspect) {
        return Subject.of("action", aspect, this);
    }
}
