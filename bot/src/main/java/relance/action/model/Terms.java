package relance.action.model;

import java.util.Optional;

/// What is agreed: what, by when, and how the owner will begin.
///
/// @param firstStep "When …, I will …" in the owner's own words; empty when there is none
public record Terms(String what, Optional<Due> due, String firstStep) {
    public static final int LONGEST = 1_000;
    public static final int LONGEST_STEP = 300;

    /// The same, begun another way.
    public Terms beginning(String step) {
        return new Terms(what, due, step);
    }
}
