package relance.cadence;

import relance.cadence.NextNudge.Planned;
import relance.people.Calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Asks, moments and schedules in Paris that the tests of the rule talk about.
final class NextNudgeSamples {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Calendar CALENDAR = Calendar.standard(PARIS);
    static final Cadence STANDARD = Cadence.standard();

    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static Asked due(String date, String since) {
        return new Asked(
                "report",
                Optional.of(LocalDate.parse(date)),
                paris(since),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }

    static Asked named(String key, int weight, Asked like) {
        return new Asked(
                key,
                like.due(),
                like.since(),
                like.lastNudged(),
                like.snoozedUntil(),
                like.muted(),
                weight);
    }

    static Asked snoozed(String until, Asked like) {
        return new Asked(
                like.key(),
                like.due(),
                like.since(),
                like.lastNudged(),
                Optional.of(LocalDate.parse(until)),
                like.muted(),
                like.weight());
    }

    static Asked muted(Asked like) {
        return new Asked(
                like.key(),
                like.due(),
                like.since(),
                like.lastNudged(),
                like.snoozedUntil(),
                true,
                like.weight());
    }

    static List<Planned> schedule(Asked asked) {
        return NextNudge.schedule(asked, STANDARD, CALENDAR, asked.since(), 10);
    }

    static Planned at(String local, Reason reason) {
        return new Planned(paris(local), reason);
    }

    static Nudge next(List<Asked> asks, List<Instant> sent, String now) {
        return NextNudge.of(asks, STANDARD, CALENDAR, sent, paris(now)).orElseThrow();
    }

    private NextNudgeSamples() {}
}
