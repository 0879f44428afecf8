package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.Card;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.people.Calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers why somebody got a nudge, from what was written down when it was sent and from how
/// things stand now.
final class Reasons {
    private static final int NEXT_SHOWN = 3;

    private final Kit kit;
    private final OpenAsks asks;
    private final Lines lines;
    private final NudgeStore nudges;
    private final Wishes wishes;

    Reasons(Kit kit, OpenAsks asks, NudgeStore nudges, Wishes wishes, Lines lines) {
        this.kit = kit;
        this.asks = asks;
        this.nudges = nudges;
        this.wishes = wishes;
        this.lines = lines;
    }

    Reply why(PersonId person, NudgeId id) {
        return card(person, id).<Reply>map(Reply.Whisper::new).orElseGet(Controls::unknown);
    }

    /// The same answer again, in place, after something in it changed.
    Reply again(PersonId person, NudgeId id) {
        return card(person, id).<Reply>map(Reply.Replace::new).orElseGet(Controls::unknown);
    }

    private Facts facts(Handle handle, PersonId person, List<Ask> asked, Instant now) {
        var known = asks.known(handle, person, asked, now);
        return new Facts(known, sinceMonday(known, now), wishes.stopped(handle, person));
    }

    private record Facts(Known known, int week, boolean stopped) {}

    private Optional<Card> card(PersonId person, NudgeId id) {
        return kit.transact(handle -> nudges.find(handle, id))
                .filter(nudge -> nudge.person().equals(person))
                .map(this::card);
    }

    private Card card(SentNudge nudge) {
        var person = nudge.person();
        var now = kit.now();
        var asked = asks.of(person, now);
        var facts = kit.transact(handle -> facts(handle, person, asked, now));
        var shown = new ArrayList<WhyCard.Line>();
        for (var item : nudge.items().stream().limit(NudgeCard.SHOWN).toList()) {
            shown.add(line(item, person, facts.known(), now));
        }
        return WhyCard.of(
                nudge,
                List.copyOf(shown),
                facts.known().kept(),
                facts.known().calendar(),
                new WhyCard.Week(facts.week(), facts.stopped()));
    }

    private WhyCard.Line line(SentNudge.Item item, PersonId person, Known known, Instant now) {
        var asked = known.asked(item.thing());
        var state =
                asked.map(one -> one.muted() ? WhyCard.State.MUTED : WhyCard.State.OPEN)
                        .orElse(WhyCard.State.SETTLED);
        var next =
                asked.map(one ->
                                whileAnswerable(
                                        planned(one, known, now), item, asked, known.calendar()))
                        .orElse(List.of());
        return new WhyCard.Line(
                lines.of(item.subject(), person).summary(), item.reason(), state, next);
    }

    private static List<NextNudge.Planned> planned(OpenAsk one, Known known, Instant now) {
        var cadence = known.kept().cadence();
        return NextNudge.schedule(one, cadence, known.calendar(), now, NEXT_SHOWN);
    }

    /// What waits for an answer waits no longer than its date.
    private static List<NextNudge.Planned> whileAnswerable(
            List<NextNudge.Planned> planned,
            SentNudge.Item item,
            Optional<OpenAsk> asked,
            Calendar calendar) {
        var end = asked.flatMap(OpenAsk::due).filter(_ -> item.kind() == Ask.Kind.ANSWER);
        return planned.stream()
                .filter(one ->
                        end.map(due -> !calendar.dayOf(one.moment()).isAfter(due)).orElse(true))
                .toList();
    }

    private static int sinceMonday(Known known, Instant now) {
        var monday = monday(known.calendar(), now);
        return (int) known.sent().stream().filter(moment -> !moment.isBefore(monday)).count();
    }

    private static Instant monday(Calendar calendar, Instant now) {
        var day = calendar.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.at(day, LocalTime.MIDNIGHT);
    }
}
