package relance.cadence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The one message that a person gets next if nothing changes: when, about what, and what held it
/// back.
public record Nudge(Instant moment, List<Item> items, Optional<Wait> held) {
    public Nudge {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A nudge at %s about nothing.".formatted(moment));
        }
    }

    /// One thing in the message, and the rule that put it there.
    public record Item(OpenAsk asked, Reason reason) {}

    /// What held a nudge back after the moment its rule named; the person's own hours and days off
    /// do not count as waiting.
    public sealed interface Wait {
        /// The moment that the rule had named, the same however often it is asked.
        Instant wanted();

        /// That week already had its `weekly` nudges.
        record BudgetSpent(Instant wanted, int weekly) implements Wait {}

        /// That day already had its one nudge.
        record OneADay(Instant wanted) implements Wait {}
    }
}
