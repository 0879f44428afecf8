package relance.cadence;

import relance.people.Calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a person is next written to, and why: a pure rule of what is asked of them.
final class NextNudge {
    /// One moment of a thing's own schedule, and the rule behind it.
    record Planned(Instant moment, Reason reason) {}

    /// A thing with at least one open slot.
    private record Waiting(OpenAsk ask, List<Slot> slots) {
        Instant first() {
            return slots.getFirst().raw();
        }

        Nudge.Item at(Instant moment) {
            return new Nudge.Item(ask, reasonAt(moment));
        }

        // Slots missed while the server was down or the budget spent are told as one: the latest.
        private Reason reasonAt(Instant moment) {
            return slots.stream()
                    .filter(slot -> !slot.raw().isAfter(moment))
                    .reduce(slots.getFirst(), (_, later) -> later)
                    .reason();
        }
    }

    /// What matters most first; among equals the older thing.
    private static final Comparator<Nudge.Item> IN_A_BUNDLE =
            Comparator.comparingInt((Nudge.Item item) -> item.reason().rank())
                    .thenComparing(item -> item.ask().ask().weight(), Comparator.reverseOrder())
                    .thenComparing(item -> item.ask().subject().feature())
                    .thenComparingLong(item -> item.ask().subject().number())
                    .thenComparing(item -> item.ask().subject().aspect());

    private NextNudge() {}

    /// The next nudge to one person about all that is asked of them; empty when nothing is left to
    /// say.
    ///
    /// `sent` holds the nudges the person already got, this week's and today's at least. `now` is
    /// never after the moment of the nudge: what was missed is due at once, or as soon as is
    /// allowed.
    static Optional<Nudge> of(
            Collection<OpenAsk> asks,
            Cadence cadence,
            Calendar calendar,
            List<Instant> sent,
            Instant now) {
        var moments = new Moments(cadence, calendar);
        var waiting =
                asks.stream()
                        .map(ask -> new Waiting(ask, Slot.open(ask, moments)))
                        .filter(one -> !one.slots().isEmpty())
                        .toList();
        return waiting.stream()
                .map(Waiting::first)
                .min(Comparator.naturalOrder())
                .map(first -> Opening.of(first, now, moments, sent))
                .map(opening -> bundle(opening, waiting, moments));
    }

    /// The next moments of one thing alone, at most `howMany`, if nobody ever answers.
    static List<Planned> schedule(
            OpenAsk ask, Cadence cadence, Calendar calendar, Instant from, int howMany) {
        var planned = new ArrayList<Planned>();
        var sent = new ArrayList<Instant>();
        var current = ask;
        var now = from;
        while (planned.size() < howMany) {
            var next = of(List.of(current), cadence, calendar, sent, now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get().moment();
            planned.add(new Planned(now, next.get().items().getFirst().reason()));
            sent.add(now);
            current = current.nudged(now);
        }
        return List.copyOf(planned);
    }

    private static Nudge bundle(Opening opening, List<Waiting> waiting, Moments moments) {
        var moment = opening.moment();
        var items =
                waiting.stream()
                        .filter(one -> !moments.from(one.first()).isAfter(moment))
                        .map(one -> one.at(moment))
                        .sorted(IN_A_BUNDLE)
                        .toList();
        return new Nudge(moment, items, opening.held());
    }
}
