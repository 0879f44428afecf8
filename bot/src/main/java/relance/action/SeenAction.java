package relance.status;

import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// An action as status sees it: one that the person who asks may see.
///
/// @param owner while it is proposed, whoever is asked
/// @param asked whose answer is awaited, also while it is handed over
/// @param stuckOn in the owner's own words
/// @param since when it came into its state
record SeenAction(
        Text what,
        Optional<PersonId> owner,
        Optional<PersonId> asked,
        State state,
        Optional<Text> stuckOn,
        Optional<LocalDate> dueOn,
        Instant since) {

    enum State {
        PROPOSED,
        ACCEPTED,
        UNDER_WAY,
        STUCK,
        DONE,
        DROPPED;

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean isOf(PersonId person) {
        return owner.filter(person::equals).isPresent();
    }

    boolean waitsFor(PersonId person) {
        return asked.filter(person::equals).isPresent();
    }

    /// Somebody said yes, the day is over, and nothing is known to hold it up.
    boolean late(LocalDate today) {
        return goesOn() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    boolean dueOn(LocalDate today) {
        return goesOn() && dueOn.filter(today::equals).isPresent();
    }

    private boolean goesOn() {
        return state == State.ACCEPTED || state == State.UNDER_WAY;
    }
}
