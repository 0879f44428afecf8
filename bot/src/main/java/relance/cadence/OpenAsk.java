package relance.cadence;

import relance.chat.Ask;
import relance.chat.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What one feature asks of one person, with what the rule for nudges has to know of it.
///
/// @param lastNudged when it was last spoken of
/// @param times how often it was spoken of
/// @param putOff the person asked not to be reminded of it before this day, in their own zone
public record OpenAsk(
        Ask ask,
        Optional<Instant> lastNudged,
        int times,
        Optional<LocalDate> putOff,
        boolean muted) {

    /// On one day: the heavier first, then the older thing.
    static final Comparator<OpenAsk> WEIGHTIEST =
            Comparator.comparing((OpenAsk asked) -> asked.ask().weight(), Comparator.reverseOrder())
                    .thenComparing(asked -> asked.subject().feature())
                    .thenComparing(asked -> asked.subject().number())
                    .thenComparing(asked -> asked.subject().aspect());

    public Subject subject() {
        return ask.subject();
    }

    /// The day it is wanted by, in the person's own zone.
    public Optional<LocalDate> due() {
        return ask.due();
    }

    /// When they said yes or were asked.
    public Instant since() {
        return ask.since();
    }

    /// Put off by the person, in its feature or here: the later day holds.
    Optional<LocalDate> snoozedUntil() {
        if (ask.notBefore().isEmpty() || putOff.isEmpty()) {
            return ask.notBefore().or(() -> putOff);
        }
        return ask.notBefore().get().isAfter(putOff.get()) ? ask.notBefore() : putOff;
    }

    /// The same after a nudge about it was sent.
    public OpenAsk nudged(Instant moment) {
        return new OpenAsk(ask, Optional.of(moment), times + 1, putOff, muted);
    }
}
