package relance.cadence;

import relance.people.Calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything the rule for nudges needs to know about a person: a plain value, read once per
/// decision.
///
/// @param asks in the order of the features
/// @param sent the moments of this week's nudges at least
record Known(List<OpenAsk> asks, CadenceStore.Kept kept, Calendar calendar, List<Instant> sent) {
    Known {
        asks = List.copyOf(asks);
        sent = List.copyOf(sent);
    }

    Optional<Nudge> next(Instant now) {
        return NextNudge.of(asks, kept.cadence(), calendar, sent, now);
    }

    /// The same once a nudge has been sent.
    Known after(Nudge nudge, Instant now) {
        var spoken = nudge.items().stream().map(item -> item.asked().subject()).toList();
        var moments = new ArrayList<>(sent);
        moments.add(now);
        return new Known(
                asks.stream()
                        .map(asked -> spoken.contains(asked.subject()) ? asked.nudged(now) : asked)
                        .toList(),
                kept,
                calendar,
                moments);
    }

    /// The thing as it is asked now; empty when it is settled.
    Optional<OpenAsk> asked(Thing thing) {
        return asks.stream().filter(one -> Thing.of(one.subject()).equals(thing)).findFirst();
    }
}
