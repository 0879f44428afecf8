package relance.poll;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record PollId(WorkspaceId workspace, long number) implements Id {
    /// The shared message, and the poll as others name it.
    Subject subject() {
        return as("poll");
    }

    Subject as(String aspect) {
        return Subject.of("poll", aspect, this);
    }
}
