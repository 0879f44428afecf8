package relance.cadence;

import relance.chat.Ask;
import relance.chat.Card;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.people.Calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Answers why somebody got a nudge, from what was written down when it was sent and from how
/// things stand now.
final class WhyAnswer {
    private static final int NEXT_SHOWN = 3;

    private final Kit kit;
    private final OpenAsks asks;
    private final Wishes wishes;
    private final ThingCards things;
    private final CadenceFeature.OwnHours hours;

    WhyAnswer(
            Kit kit,
            OpenAsks asks,
            Wishes wishes,
            ThingCards things,
            CadenceFeature.OwnHours hours) {
        this.kit = kit;
        this.asks = asks;
        this.wishes = wishes;
        this.things = things;
        this.hours = hours;
    }

    Reply why(SentNudge nudge) {
        return new Reply.Whisper(card(nudge));
    }

    /// The same answer again, in place, after something in it changed.
    Reply again(SentNudge nudge) {
        return new Reply.Replace(card(nudge));
    }

    private record Facts(Situation situation, boolean stopped) {}

    private Card card(SentNudge nudge) {
        var person = nudge.person();
        var now = kit.now();
        var open = asks.of(person, now);
        var facts =
                kit.transact(handle ->
                        new Facts(
                                asks.situation(handle, person, open, now),
                                wishes.stopped(handle, person)));
        var situation = facts.situation();
        var lines = nudge.shown().stream().map(item -> line(item, nudge, situation, now)).toList();
        var week = new WhyCard.Week(sinceMonday(situation, now), facts.stopped());
        var card = new WhyCard(nudge, situation.kept(), situation.calendar(), week, hours.ref());
        return card.of(lines);
    }

    private WhyCard.Line line(
            SentNudge.Item item, SentNudge nudge, Situation situation, Instant now) {
        var what = things.of(item.subject(), nudge.person()).summary();
        var ask = situation.find(item.thing());
        if (ask.isEmpty()) {
            return new WhyCard.Line(what, item.reason(), WhyCard.State.SETTLED, List.of());
        }
        var state = ask.get().muted() ? WhyCard.State.MUTED : WhyCard.State.OPEN;
        var planned = situation.schedule(ask.get(), now, NEXT_SHOWN);
        var next =
                item.kind() == Ask.Kind.ANSWER
                        ? until(ask.get().due(), planned, situation.calendar())
                        : planned;
        return new WhyCard.Line(what, item.reason(), state, next);
    }

    /// What waits for an answer waits no longer than its date.
    private static List<NextNudge.Planned> until(
            Optional<LocalDate> due, List<NextNudge.Planned> planned, Calendar calendar) {
        var end = due.orElse(LocalDate.MAX);
        return planned.stream().filter(one -> !calendar.dayOf(one.moment()).isAfter(end)).toList();
    }

    private static int sinceMonday(Situation situation, Instant now) {
        var calendar = situation.calendar();
        var day = calendar.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var monday = calendar.at(day, LocalTime.MIDNIGHT);
        return (int) situation.sent().stream().filter(one -> !one.isBefore(monday)).count();
    }
}
