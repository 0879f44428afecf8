package relance.cadence;

import relance.chat.PersonId;

import java.time.Instant;
import java.util.Optional;

/// A workspace's cadence and where it comes from; never changed, it is the standard one.
record KeptCadence(Cadence cadence, Optional<Change> change) {
    static final KeptCadence STANDARD = new KeptCadence(Cadence.standard(), Optional.empty());

    /// Who set it, and when.
    public record Change(PersonId by, Instant at) {}
}
