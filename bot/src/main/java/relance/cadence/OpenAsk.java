package relance.cadence;

import relance.chat.Ask;
import relance.chat.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that is asked of one person, and what else the rule for nudges needs to know of it.
///
/// @param told when it was spoken of, if ever
/// @param snoozedUntil a day of the person's own zone before which it is not spoken of
record OpenAsk(Ask ask, Optional<Told> told, Optional<LocalDate> snoozedUntil, boolean muted) {
    Subject subject() {
        return ask.subject();
    }

    Thing thing() {
        return Thing.of(ask.subject());
    }

    Instant since() {
        return ask.since();
    }

    Optional<LocalDate> due() {
        return ask.due();
    }

    int timesTold() {
        return told.map(Told::times).orElse(0);
    }

    /// The same after a nudge about it was sent.
    OpenAsk nudged(Instant moment) {
        var now = new Told(moment, timesTold() + 1);
        return new OpenAsk(ask, Optional.of(now), snoozedUntil, muted);
    }
}
