package relance.cadence;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

record NudgeId(WorkspaceId workspace, long number) implements Id {
    static NudgeId of(Subject subject) {
        return new NudgeId(subject.workspace(), subject.number());
    }

    /// The private message.
    Subject subject() {
        return Subject.of("cadence", CadenceView.NUDGE, this);
    }
}
