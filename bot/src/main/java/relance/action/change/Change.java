package relance.action.change;

import relance.action.model.Stuck;
import relance.action.model.Tap;
import relance.action.model.Terms;
import relance.chat.PersonId;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants to do to an action. Saying it twice changes nothing more.
sealed interface Change {
    /// "I'll take it."
    record Take() implements Change {}

    /// "Yes, but…": on other terms.
    record TakeBut(Terms terms, String word) implements Change {}

    /// "Someone else."
    record Suggest(PersonId whom, String word) implements Change {}

    /// "Not me."
    record Decline(String why) implements Change {}

    /// "When …, I will …"
    record Plan(String firstStep) implements Change {}

    record UnderWay() implements Change {}

    record StuckOn(Stuck what) implements Change {}

    record Later(LocalDate until) implements Change {}

    record Done() implements Change {}

    record HandOver(PersonId to, String word) implements Change {}

    record Drop(String why) implements Change {}

    static Change of(Tap tap) {
        return switch (tap) {
            case TAKE -> new Take();
            case DONE -> new Done();
            case UNDER_WAY -> new UnderWay();
        };
    }

    /// Who is asked to own the action.
    default Optional<PersonId> newOwner() {
        return switch (this) {
            case Suggest(var whom, _) -> Optional.of(whom);
            case HandOver(var to, _) -> Optional.of(to);
            case Take _, TakeBut _, Decline _, Plan _, UnderWay _ -> Optional.empty();
            case StuckOn _, Later _, Done _, Drop _ -> Optional.empty();
        };
    }
}
