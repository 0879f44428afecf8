package relance.cadence;

import relance.people.Calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How things stand with one person: all that the rule for nudges needs to know.
///
/// @param asks what is open, in the order of the features
/// @param sent the nudges of the last days
record Situation(List<OpenAsk> asks, KeptCadence kept, Calendar calendar, List<Instant> sent) {
    Situation {
        asks = List.copyOf(asks);
        sent = List.copyOf(sent);
    }

    Cadence cadence() {
        return kept.cadence();
    }

    Optional<Nudge> next(Instant now) {
        return NextNudge.of(asks, cadence(), calendar, sent, now);
    }

    /// The next moments of one of the asks alone, if nobody ever answers.
    List<NextNudge.Planned> schedule(OpenAsk ask, Instant from, int howMany) {
        return NextNudge.schedule(ask, cadence(), calendar, from, howMany);
    }

    /// The thing as it is asked now; empty when it is settled.
    Optional<OpenAsk> find(Thing thing) {
        return asks.stream().filter(ask -> ask.thing().equals(thing)).findFirst();
    }

    /// The same after that nudge was sent.
    Situation after(Nudge nudge, Instant moment) {
        var told = nudge.items().stream().map(Nudge.Item::thing).collect(Collectors.toSet());
        var later = new ArrayList<>(sent);
        later.add(moment);
        return new Situation(
                asks.stream()
                        .map(ask -> told.contains(ask.thing()) ? ask.nudged(moment) : ask)
                        .toList(),
                kept,
                calendar,
                later);
    }
}
