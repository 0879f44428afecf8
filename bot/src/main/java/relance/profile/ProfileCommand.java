package relance.profile;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with hours, roles and languages, decoded from a button, a form or
/// typed words.
sealed interface ProfileCommand {
    record ShowHours() implements ProfileCommand {}

    record KeepHours() implements ProfileCommand {}

    record ShowRoles() implements ProfileCommand {}

    record GiveRole() implements ProfileCommand {}

    record ShowLanguage() implements ProfileCommand {}

    record KeepLanguage(PlaceId place) implements ProfileCommand {}

    default ActionRef ref() {
        return switch (this) {
            case ShowHours() -> ActionRef.of("profile", "hours");
            case KeepHours() -> ActionRef.of("profile", "keep");
            case ShowRoles() -> ActionRef.of("profile", "roles");
            case GiveRole() -> ActionRef.of("profile", "give");
            case ShowLanguage() -> ActionRef.of("profile", "language");
            case KeepLanguage(var place) -> ActionRef.of("profile", "speak", place);
        };
    }

    static Optional<ProfileCommand> decode(WorkspaceId workspace, ActionRef action) {
        return switch (action.verb()) {
            case "hours" -> Optional.of(new ShowHours());
            case "keep" -> Optional.of(new KeepHours());
            case "roles" -> Optional.of(new ShowRoles());
            case "give" -> Optional.of(new GiveRole());
            case "language" -> Optional.of(new ShowLanguage());
            case "speak" ->
                    action.number(0).map(place -> new KeepLanguage(new PlaceId(workspace, place)));
            default -> Optional.empty();
        };
    }
}
