package relance.action.change;

import relance.action.model.ActionEvent;
import relance.action.model.Snapshot;
import relance.chat.Text;

/// What comes of a change.
sealed interface Decision {
    record Changed(Snapshot after, ActionEvent.Kind kind, String detail) implements Decision {}

    /// It is so already.
    record Same() implements Decision {}

    record Refused(Text why) implements Decision {}
}
