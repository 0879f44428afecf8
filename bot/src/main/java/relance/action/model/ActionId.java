package relance.action.model;

import relance.chat.Id;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

/// An action's number in its workspace.
public record ActionId(WorkspaceId workspace, long number) implements Id {
    /// The action as others name it.
    public Subject subject() {
        return as(ActionView.ACTION);
    }

    public Subject as(ActionView view) {
        return Subject.of(ActionCommand.FEATURE, view, this);
    }

    public static ActionId of(Subject subject) {
        return new ActionId(subject.workspace(), subject.number());
    }
}
