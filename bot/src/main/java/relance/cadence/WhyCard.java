package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.people.Calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answer to "Why am I getting this?": which rule, set by whom, what comes next, and how to get
/// fewer.
final class WhyCard {
    /// One thing of the nudge.
    ///
    /// @param next its next moments if nobody ever answers; none once it is settled, muted or said
    ///   for the last time
    record Line(Text what, Reason reason, State state, List<NextNudge.Planned> next) {
        Line {
            next = List.copyOf(next);
        }
    }

    enum State {
        OPEN,
        MUTED,
        SETTLED
    }

    /// How many this week, for one person.
    record Week(int sent, boolean stopped) {}

    /// Where a person says when they work: another feature's, named as people type it.
    private static final ActionRef HOURS = ActionRef.of("profile", "hours");

    private WhyCard() {}

    static Card of(
            SentNudge nudge,
            List<Line> lines,
            CadenceStore.Kept kept,
            Calendar calendar,
            Week week) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(Text.said("cadence.why.title")));
        for (int position = 0; position < lines.size(); position++) {
            nodes.add(item(nudge.id(), lines.get(position), position, calendar, week));
        }
        if (nudge.items().size() > lines.size()) {
            int more = nudge.items().size() - lines.size();
            nodes.add(new Node.Note(Text.said("cadence.more").with("more", more)));
        }
        nudge.held().ifPresent(wait -> nodes.add(new Node.Note(held(wait, calendar))));
        nodes.add(new Node.Rule());
        nodes.add(new Node.Prose(CadenceWords.of(kept.cadence())));
        nodes.add(new Node.Note(CadenceWords.origin(kept, calendar)));
        nodes.add(
                new Node.Note(
                        week.stopped()
                                ? Text.said("cadence.why.stopped")
                                : Text.said("cadence.why.week")
                                        .with("sent", week.sent())
                                        .with("most", kept.cadence().weekly())));
        nodes.add(buttons(nudge.id(), week));
        return new Card(Text.said("cadence.why.title"), nodes);
    }

    private static Node item(NudgeId nudge, Line line, int position, Calendar calendar, Week week) {
        var why = Text.said("cadence.why.rule").with("rule", CadenceWords.rule(line.reason()));
        return new Node.ActionItem(
                line.what(),
                why.then("\n").then(after(line, calendar, week)),
                Optional.empty(),
                controls(nudge, line.state(), position));
    }

    private static List<Button> controls(NudgeId nudge, State state, int position) {
        return switch (state) {
            case OPEN -> List.of(button("mute", new CadenceCommand.Mute(nudge, position)));
            case MUTED -> List.of(button("unmute", new CadenceCommand.Unmute(nudge, position)));
            case SETTLED -> List.of();
        };
    }

    private static Button button(String word, CadenceCommand command) {
        return new Button.Do(Text.said("cadence." + word), command.ref());
    }

    private static Text after(Line line, Calendar calendar, Week week) {
        return switch (line.state()) {
            case SETTLED -> Text.said("cadence.why.settled");
            case MUTED -> Text.said("cadence.why.muted");
            case OPEN ->
                    line.next().isEmpty() || week.stopped()
                            ? Text.said("cadence.why.nomore")
                            : Text.said("cadence.why.next")
                                    .with("days", days(line.next(), calendar));
        };
    }

    private static Text days(List<NextNudge.Planned> next, Calendar calendar) {
        return Text.join(
                ", ", next.stream().map(one -> Text.day(calendar.dayOf(one.moment()))).toList());
    }

    private static Text held(Nudge.Wait wait, Calendar calendar) {
        var day = Text.day(calendar.dayOf(wait.wanted()));
        return switch (wait) {
            case Nudge.Wait.BudgetSpent _ -> Text.said("cadence.why.held.week").with("day", day);
            case Nudge.Wait.OneADay _ -> Text.said("cadence.why.held.day").with("day", day);
        };
    }

    private static Node buttons(NudgeId nudge, Week week) {
        return new Node.Buttons(
                NudgeCard.later(nudge, "cadence.later"),
                new Button.Opens(Text.said("cadence.hours"), HOURS),
                button("muted", new CadenceCommand.ShowMuted()),
                week.stopped() ? NudgeCard.start() : NudgeCard.stop());
    }
}
