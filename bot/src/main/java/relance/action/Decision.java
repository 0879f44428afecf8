package relance.action;

import relance.chat.Text;

/// What comes of a change.
sealed interface Decision {
    record Changed(Standing after, ActionEvent.Kind kind, String detail) implements Decision {}

    /// It is so already.
    record Same() implements Decision {}

    record Refused(Text why) implements Decision {}
}
