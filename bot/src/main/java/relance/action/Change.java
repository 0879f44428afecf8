package relance.action;

import relance.chat.PersonId;

import java.time.LocalDate;

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
}
