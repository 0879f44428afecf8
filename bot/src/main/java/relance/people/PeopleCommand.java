package relance.people;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with hours, roles and languages, decoded from a button, a form or
/// typed words.
sealed interface PeopleCommand {
    record ShowHours() implements PeopleCommand {}

    record KeepHours() implements PeopleCommand {}

    record ShowRoles() implements PeopleCommand {}

    record GiveRole() implements PeopleCommand {}

    record ShowLanguage() implements PeopleCommand {}

    record KeepLanguage(PlaceId place) implements PeopleCommand {}

    static Optional<PeopleCommand> decode(WorkspaceId workspace, ActionRef action) {
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
