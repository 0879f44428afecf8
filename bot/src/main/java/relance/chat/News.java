package relance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How one thing stands, in one line of its feature's own words. Home and status sort such lines,
/// cut and draw them, and know nothing else of the thing.
public sealed interface News {
    Text line();

    /// It began or ended.
    ///
    /// @param shared whether it did so in a place where the person is, and not for a few alone
    record Moved(Text line, Instant at, boolean shared) implements News {}

    /// It waits for this person's yes.
    record Waiting(Text line) implements News {}

    /// It is late or stuck.
    ///
    /// @param yours whether it is this person's own
    record AtRisk(Text line, Risk risk, Optional<LocalDate> due, boolean yours) implements News {}

    /// It is this person's own, and planned for today.
    record Today(Text line) implements News {}

    /// Everybody in a place of this person's can take part in it until then.
    record Open(Text line, Instant until) implements News {}

    /// This person asked it of others.
    record Entrusted(Text line, Progress progress, Optional<LocalDate> due) implements News {}

    /// All of a feature's things together.
    ///
    /// @param whole of how many it tells
    record Numbers(Text line, int whole) implements News {}

    /// What is at risk, the worse first.
    enum Risk {
        STUCK,
        LATE
    }

    /// How far it has come, what needs attention first.
    enum Progress {
        STUCK,
        OPEN,
        OVER
    }
}
