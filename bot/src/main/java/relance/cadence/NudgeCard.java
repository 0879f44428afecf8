package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Ask;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// What a nudge looks like: one opening line, its things as their features show them, one question,
/// and the ways to get fewer.
final class NudgeCard {
    private NudgeCard() {}

    /// @param parts what each thing looks like now, at most [SentNudge#SHOWN]
    /// @param open the things that still wait for the person, in the order of the nudge
    static Card of(SentNudge nudge, List<Card> parts, List<SentNudge.Item> open) {
        int count = nudge.items().size();
        var opening = opening(nudge.items());
        var nodes = new ArrayList<Node>();
        // Of what is settled nothing comes up, nor can it be put off.
        if (!open.isEmpty()) {
            nodes.add(new Node.Prose(opening));
        }
        parts.forEach(part -> nodes.addAll(part.nodes()));
        if (count > SentNudge.SHOWN) {
            nodes.add(new Node.Note(said("cadence.more").with("more", count - SentNudge.SHOWN)));
        }
        nodes.add(new Node.Prose(open.isEmpty() ? said("cadence.settled") : question(open)));
        nodes.add(buttons(nudge.id(), open.isEmpty()));
        return new Card(summary(parts, opening, count), nodes);
    }

    private static Text summary(List<Card> parts, Text opening, int count) {
        return parts.isEmpty()
                ? opening
                : said("cadence.summary")
                        .with("first", parts.getFirst().summary())
                        .with("more", count - 1);
    }

    // The first thing is the one that matters most; the opening is about it.
    private static Text opening(List<SentNudge.Item> items) {
        var key =
                switch (items.getFirst().reason()) {
                    case Reason.OnTheDay _ -> "cadence.open.today";
                    case Reason.Overdue _ -> "cadence.open.after";
                    case Reason.Resumed _ -> "cadence.open.resumed";
                    case Reason.Before _ -> "cadence.open.before";
                    case Reason.Undated _ -> "cadence.open.undated";
                };
        return said(key).with("count", items.size());
    }

    /// One question, another one each time, by what is first and how often it was spoken of.
    static Text question(List<SentNudge.Item> open) {
        // A question to answer and a thing to do have no other question in common; that it is the
        // last time must be said all the same.
        var first = open.getFirst();
        var answer = open.stream().filter(item -> item.kind() == Ask.Kind.ANSWER).findFirst();
        var about = first.reason().lastTime() ? first : answer.orElse(first);
        return said("cadence.question." + question(about)).with("count", open.size());
    }

    private static String question(SentNudge.Item item) {
        if (item.kind() == Ask.Kind.ANSWER) {
            return item.times() % 2 == 1 ? "answer" : "answer.again";
        }
        return switch (item.reason()) {
            case Reason.Before _ -> item.times() % 2 == 1 ? "started" : "ontrack";
            case Reason.OnTheDay _ -> "today";
            case Reason.Resumed _ -> "resumed";
            case Reason.Overdue _, Reason.Undated _ ->
                    insisting(item.times(), item.reason().lastTime());
        };
    }

    private static String insisting(int times, boolean last) {
        if (last) {
            return "last";
        }
        return switch (times % 3) {
            case 0 -> "worth";
            case 1 -> "started";
            default -> "blocked";
        };
    }

    private static Node buttons(NudgeId nudge, boolean settled) {
        var why = new Button.Do(said("cadence.why"), new CadenceCommand.Why(nudge).ref());
        var later =
                new Button.Opens(said("cadence.later.all"), new CadenceCommand.Later(nudge).ref());
        return settled ? new Node.Buttons(why, stop()) : new Node.Buttons(why, later, stop());
    }

    static Button stop() {
        return new Button.Do(said("cadence.stop"), new CadenceCommand.Stop().ref())
                .confirmed(said("cadence.stop.sure"));
    }

    static Button start() {
        return new Button.Do(said("cadence.start"), new CadenceCommand.Start().ref()).primary();
    }
}
