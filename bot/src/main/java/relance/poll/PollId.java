package relance.poll;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

/// A poll's number in its workspace.
record PollId(WorkspaceId workspace, long number) implements Id {
    /// The shared message, and the poll as others name it.
    Subject subject() {
        return as(PollView.POLL);
    }

    Subject as(PollView view) {
        return Subject.of("poll", view, this);
    }

    Subject as(PollAlarm alarm) {
        return Subject.of("poll", alarm, this);
    }

    static PollId of(Subject subject) {
        return new PollId(subject.workspace(), subject.number());
    }
}
