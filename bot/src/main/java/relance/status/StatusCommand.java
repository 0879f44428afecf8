package relance.status;

import relance.chat.ActionRef;

import java.util.Optional;

/// Everything a person can ask of status.
sealed interface StatusCommand {
    /// The first lines of each group.
    record Show() implements StatusCommand {}

    /// Every line, in the place of the short answer.
    record ShowAll() implements StatusCommand {}

    default ActionRef ref() {
        return switch (this) {
            case Show() -> ActionRef.of("status", "show");
            case ShowAll() -> ActionRef.of("status", "all");
        };
    }

    static Optional<StatusCommand> decode(ActionRef action) {
        return switch (action.verb()) {
            case "show" -> Optional.of(new Show());
            case "all" -> Optional.of(new ShowAll());
            default -> Optional.empty();
        };
    }
}
