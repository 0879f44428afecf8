package relance.cadence;

import static relance.chat.Text.said;

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
///
/// @param hours opens the form of a person's own hours
record WhyCard(SentNudge nudge, KeptCadence kept, Calendar calendar, Week week, ActionRef hours) {
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

    Card of(List<Line> lines) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(said("cadence.why.title")));
        for (int position = 0; position < lines.size(); position++) {
            nodes.add(item(lines.get(position), position));
        }
        if (nudge.items().size() > lines.size()) {
            int more = nudge.items().size() - lines.size();
            nodes.add(new Node.Note(said("cadence.more").with("more", more)));
        }
        nudge.held().ifPresent(wait -> nodes.add(new Node.Note(held(wait))));
        nodes.add(new Node.Rule());
        nodes.add(new Node.Prose(CadenceWords.of(kept.cadence())));
        nodes.add(new Node.Note(CadenceWords.origin(kept, calendar)));
        nodes.add(new Node.Note(thisWeek()));
        nodes.add(buttons());
        return new Card(said("cadence.why.title"), nodes);
    }

    private Node item(Line line, int position) {
        var why = said("cadence.why.rule").with("rule", CadenceWords.rule(line.reason()));
        return new Node.ActionItem(
                line.what(),
                why.then("\n").then(after(line)),
                Optional.empty(),
                button(line.state(), position).stream().toList());
    }

    private Optional<Button> button(State state, int position) {
        var mute = new CadenceCommand.Mute(nudge.id(), position).ref();
        var unmute = new CadenceCommand.Unmute(nudge.id(), position).ref();
        return switch (state) {
            case OPEN -> Optional.of(new Button.Do(said("cadence.mute"), mute));
            case MUTED -> Optional.of(new Button.Do(said("cadence.unmute"), unmute));
            case SETTLED -> Optional.empty();
        };
    }

    private Text after(Line line) {
        return switch (line.state()) {
            case SETTLED -> said("cadence.why.settled");
            case MUTED -> said("cadence.why.muted");
            case OPEN -> next(line.next());
        };
    }

    private Text next(List<NextNudge.Planned> planned) {
        if (planned.isEmpty() || week.stopped()) {
            return said("cadence.why.nomore");
        }
        var days = planned.stream().map(one -> Text.day(calendar.dayOf(one.moment()))).toList();
        return said("cadence.why.next").with("days", Text.join(", ", days));
    }

    private Text held(Nudge.Wait wait) {
        var key =
                switch (wait.held()) {
                    case BUDGET_SPENT -> "cadence.why.held.week";
                    case ONE_A_DAY -> "cadence.why.held.day";
                };
        return said(key).with("day", Text.day(calendar.dayOf(wait.wanted())));
    }

    private Text thisWeek() {
        return week.stopped()
                ? said("cadence.why.stopped")
                : said("cadence.why.week")
                        .with("sent", week.sent())
                        .with("most", kept.cadence().weekly().most());
    }

    private Node buttons() {
        var later = new CadenceCommand.Later(nudge.id()).ref();
        var muted = new CadenceCommand.ShowMuted().ref();
        return new Node.Buttons(
                new Button.Opens(said("cadence.later"), later),
                new Button.Opens(said("cadence.hours"), hours),
                new Button.Do(said("cadence.muted"), muted),
                week.stopped() ? NudgeCard.start() : NudgeCard.stop());
    }
}
