package relance.action;

import java.util.Optional;

/// What is agreed: what, by when, and how the owner will begin.
///
/// @param firstStep "When …, I will …" in the owner's own words; empty when there is none
record Terms(String what, Optional<Due> due, String firstStep) {
    static final int LONGEST = 1_000;
    static final int LONGEST_STEP = 300;
}
