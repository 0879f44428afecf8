package relance.cadence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The one message that a person gets next if nothing changes: when, about what, and what held it
/// back.
record Nudge(Instant moment, List<Item> items, Optional<Wait> held) {
    Nudge {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A nudge at %s about nothing.".formatted(moment));
        }
    }

    /// One thing in the message, and the rule that put it there.
    record Item(OpenAsk ask, Reason reason) {
        Thing thing() {
            return ask.thing();
        }
    }

    /// What held a nudge back after the moment its rule named; the person's own hours and days off
    /// do not count as waiting.
    ///
    /// @param wanted the moment that the rule had named, the same however often it is asked
    record Wait(Held held, Instant wanted) {
        /// As a row has it.
        static Optional<Wait> of(Optional<Held> held, Optional<Instant> wanted) {
            return held.flatMap(why -> wanted.map(moment -> new Wait(why, moment)));
        }
    }

    /// What can hold a nudge back.
    enum Held {
        /// That week already had its nudges.
        BUDGET_SPENT,
        /// That day already had its one nudge.
        ONE_A_DAY
    }
}
