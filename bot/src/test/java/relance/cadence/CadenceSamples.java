package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.people.Calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cards and forms of the cadence as examples.
public final class CadenceSamples {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final PersonId ANA = new PersonId(WORKSPACE, 1);
    private static final NudgeId NUDGE = new NudgeId(WORKSPACE, 7);
    private static final Calendar CALENDAR = Calendar.standard(ZoneId.of("Europe/Paris"));
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:30:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:30:00Z");

    private CadenceSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("cadence-nudge", bundle());
        cards.put("cadence-nudge-long", longBundle());
        cards.put("cadence-nudge-settled", settledBundle());
        cards.put("cadence-why", why());
        return cards;
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("cadence-form", cadence());
        forms.put("cadence-later", later());
        return forms;
    }

    /// Three things, the first of them due today.
    public static Card bundle() {
        var nudge =
                sent(
                        item(1, new Reason.OnTheDay(), 2),
                        item(2, new Reason.Overdue(4, false), 5),
                        item(3, new Reason.Before(2), 1));
        return NudgeCard.of(nudge, List.of(thing(1), thing(2), thing(3)), nudge.items());
    }

    /// Twelve things, of which five are shown.
    public static Card longBundle() {
        var items = new SentNudge.Item[12];
        for (int at = 0; at < items.length; at++) {
            items[at] = item(at + 1, new Reason.Overdue(7, true), 6);
        }
        var nudge = sent(items);
        return NudgeCard.of(
                nudge, List.of(thing(1), thing(2), thing(3), thing(4), thing(5)), nudge.items());
    }

    /// Nothing of it waits any more.
    public static Card settledBundle() {
        return NudgeCard.of(sent(item(1, new Reason.Resumed(), 1)), List.of(thing(1)), List.of());
    }

    public static Card why() {
        var nudge =
                sent(
                        item(1, new Reason.Before(2), 1),
                        item(2, new Reason.Undated(20, true), 4),
                        item(3, new Reason.Overdue(1, false), 3));
        var change = Optional.of(new KeptCadence.Change(ANA, WEDNESDAY));
        var card =
                new WhyCard(
                        nudge,
                        new KeptCadence(Cadence.standard(), change),
                        CALENDAR,
                        new WhyCard.Week(2, false),
                        ActionRef.of("profile", "hours"));
        var next = List.of(new NextNudge.Planned(FRIDAY, new Reason.OnTheDay()));
        return card.of(
                List.of(
                        line(1, new Reason.Before(2), WhyCard.State.OPEN, next),
                        line(2, new Reason.Undated(20, true), WhyCard.State.MUTED, List.of()),
                        line(3, new Reason.Overdue(1, false), WhyCard.State.SETTLED, List.of())));
    }

    private static WhyCard.Line line(
            long number, Reason reason, WhyCard.State state, List<NextNudge.Planned> next) {
        return new WhyCard.Line(what(number), reason, state, next);
    }

    public static Form cadence() {
        return CadenceForm.of(Cadence.standard());
    }

    public static Form later() {
        return LaterForm.of(
                NUDGE, what(1), new Values(Map.of(LaterForm.UNTIL, List.of(LaterForm.MONDAY))));
    }

    private static SentNudge sent(SentNudge.Item... items) {
        return new SentNudge(
                NUDGE,
                ANA,
                WEDNESDAY,
                Optional.of(new Nudge.Wait(Nudge.Held.BUDGET_SPENT, WEDNESDAY)),
                List.of(items));
    }

    private static SentNudge.Item item(long number, Reason reason, int times) {
        return new SentNudge.Item(
                new Subject("action", "line", WORKSPACE, number), Ask.Kind.DO, reason, times);
    }

    private static Text what(long number) {
        return Text.strong("Home page " + number);
    }

    private static Card thing(long number) {
        var done = ActionRef.of("action", "done", number);
        return new Card(
                what(number),
                new Node.ActionItem(
                        what(number),
                        Text.plain("27/11"),
                        Optional.empty(),
                        List.of(new Button.Do(Text.plain("OK"), done))));
    }
}
