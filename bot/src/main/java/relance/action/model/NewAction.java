package relance.action.model;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;

import java.util.Optional;

/// An action about to be made, checked.
public record NewAction(
        PersonId requester,
        PersonId owner,
        Terms terms,
        Optional<PlaceId> place,
        Optional<Action.From> source,
        Optional<Subject> origin) {
    public boolean isForOneself() {
        return owner.equals(requester);
    }
}
