package relance.cadence;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A bundle that was sent: when, to whom, about what, and what had held it back.
record SentNudge(
        NudgeId id, PersonId person, Instant moment, Optional<Nudge.Wait> held, List<Item> items) {
    /// More things than these are only counted.
    static final int SHOWN = 5;

    SentNudge {
        items = List.copyOf(items);
    }

    /// The things that are shown one by one.
    List<Item> shown() {
        return items.subList(0, Math.min(items.size(), SHOWN));
    }

    /// The thing at a position, as a button gives it; empty when there is none.
    Optional<Item> item(int position) {
        return position >= 0 && position < items.size()
                ? Optional.of(items.get(position))
                : Optional.empty();
    }

    /// One thing in it.
    ///
    /// @param times the how-manieth nudge about it this is, from 1
    record Item(Subject subject, Ask.Kind kind, Reason reason, int times) {
        /// What is sent now.
        static Item of(Nudge.Item due) {
            var ask = due.ask();
            return new Item(ask.subject(), ask.ask().kind(), due.reason(), 1 + ask.timesTold());
        }

        Thing thing() {
            return Thing.of(subject);
        }
    }
}
