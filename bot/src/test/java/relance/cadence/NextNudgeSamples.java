package relance.cadence;

import relance.cadence.NextNudge.Planned;
import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;
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
    static final PersonId ANA = new PersonId(new WorkspaceId(1), 1);
    private static final long REPORT = 1;

    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    /// The standard with another weekly number.
    static Cadence weekly(int most) {
        return new Cadence(
                STANDARD.when(), STANDARD.spacing(), STANDARD.quiet(), new WeeklyLimit(most));
    }

    static OpenAsk due(String date, String since) {
        return ask(REPORT, Optional.of(LocalDate.parse(date)), paris(since), 1);
    }

    static OpenAsk undated(String since) {
        return ask(REPORT, Optional.empty(), paris(since), 1);
    }

    static OpenAsk ask(long number, Optional<LocalDate> due, Instant since, int weight) {
        var ask =
                new Ask(
                        new Subject("chores", "ask", ANA.workspace(), number),
                        ANA,
                        Ask.Kind.DO,
                        since,
                        due,
                        Optional.empty(),
                        true,
                        weight);
        return new OpenAsk(ask, Optional.empty(), Optional.empty(), false);
    }

    static OpenAsk numbered(long number, int weight, OpenAsk like) {
        return ask(number, like.due(), like.since(), weight);
    }

    static OpenAsk snoozed(String until, OpenAsk like) {
        var day = Optional.of(LocalDate.parse(until));
        return new OpenAsk(like.ask(), like.told(), day, like.muted());
    }

    static OpenAsk muted(OpenAsk like) {
        return new OpenAsk(like.ask(), like.told(), like.snoozedUntil(), true);
    }

    static List<Planned> schedule(OpenAsk ask) {
        return NextNudge.schedule(ask, STANDARD, CALENDAR, ask.since(), 10);
    }

    static Planned at(String local, Reason reason) {
        return new Planned(paris(local), reason);
    }

    static Nudge next(List<OpenAsk> asks, List<Instant> sent, String now) {
        return NextNudge.of(asks, STANDARD, CALENDAR, sent, paris(now)).orElseThrow();
    }

    private NextNudgeSamples() {}
}
