package relance.action;

import relance.action.model.State;
import relance.chat.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An action as somebody sees it among others.
///
/// @param owner while it is proposed, whoever is asked
/// @param awaited whose answer is awaited, also while it is handed over
/// @param stuckOn in the owner's own words
/// @param since when it came into its state
/// @param shared whether it was made in a place where the person is
record SeenAction(
        String what,
        PersonId requester,
        Optional<PersonId> owner,
        Optional<PersonId> awaited,
        State state,
        Optional<String> stuckOn,
        Optional<LocalDate> dueOn,
        Instant since,
        boolean shared) {

    boolean isOf(PersonId person) {
        return owner.filter(person::equals).isPresent();
    }

    boolean waitsFor(PersonId person) {
        return awaited.filter(person::equals).isPresent();
    }

    /// Somebody said yes, the day is over, and nothing is known to hold it up.
    boolean late(LocalDate today) {
        return goesOn() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    boolean isDueOn(LocalDate day) {
        return goesOn() && dueOn.filter(day::equals).isPresent();
    }

    private boolean goesOn() {
        return state == State.ACCEPTED || state == State.UNDER_WAY;
    }
}
