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

    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static OpenAsk due(String date, String since) {
        return open("report", Optional.of(LocalDate.parse(date)), paris(since), 1);
    }

    /// Something that has not been spoken of.
    static OpenAsk open(String name, Optional<LocalDate> due, Instant since, int weight) {
        return new OpenAsk(
                new Ask(
                        new Subject(name, "ask", TEAM, 1),
                        new PersonId(TEAM, 1),
                        Ask.Kind.DO,
                        since,
                        due,
                        Optional.empty(),
                        true,
                        weight),
                Optional.empty(),
                0,
                Optional.empty(),
                false);
    }

    static OpenAsk named(String name, int weight, OpenAsk like) {
        var named = open(name, like.due(), like.since(), weight);
        return new OpenAsk(
                named.ask(), like.lastNudged(), like.times(), like.putOff(), like.muted());
    }

    static OpenAsk snoozed(String until, OpenAsk like) {
        return new OpenAsk(
                like.ask(),
                like.lastNudged(),
                like.times(),
                Optional.of(LocalDate.parse(until)),
                like.muted());
    }

    static OpenAsk muted(OpenAsk like) {
        return new OpenAsk(like.ask(), like.lastNudged(), like.times(), like.putOff(), true);
    }

    static List<Planned> schedule(OpenAsk asked) {
        return NextNudge.schedule(asked, STANDARD, CALENDAR, asked.since(), 10);
    }

    static Planned at(String local, Reason reason) {
        return new Planned(paris(local), reason);
    }

    static Nudge next(List<OpenAsk> asks, List<Instant> sent, String now) {
        return NextNudge.of(asks, STANDARD, CALENDAR, sent, paris(now)).orElseThrow();
    }

    private static final WorkspaceId TEAM = new WorkspaceId(1);

    private NextNudgeSamples() {}
}
