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
    SentNudge {
        items = List.copyOf(items);
    }

    /// One thing in it.
    ///
    /// @param times the how-manieth nudge about it this is, from 1
    record Item(Subject subject, Ask.Kind kind, Reason reason, int times) {
        /// As it is sent for once more.
        static Item of(Nudge.Item item) {
            var ask = item.asked().ask();
            return new Item(ask.subject(), ask.kind(), item.reason(), item.asked().times() + 1);
        }

        Thing thing() {
            return Thing.of(subject);
        }
    }
}
