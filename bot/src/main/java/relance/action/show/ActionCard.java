package relance.action.show;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionEvent;
import relance.action.model.ActionText;
import relance.action.model.May;
import relance.action.model.Offer;
import relance.action.model.Question;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an action looks like to one person in private: its offer, the line of a list, what more can
/// be done.
public final class ActionCard {
    private static final ActionButtons SINGLE = new ActionButtons(false);

    private ActionCard() {}

    /// The offer to own it, until it is answered; then how it stands, for those who still see it.
    public static Card request(
            Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        if (action.isOfferedTo(reader)) {
            return waiting(action, reader);
        }
        if (action.isOwner(reader)) {
            return ask(action, reader, last, now);
        }
        var card = Card.saying(said("action.notwaiting").with("what", ActionText.strong(action)));
        return SINGLE.undo(action, reader, last, now)
                .map(button -> card.with(new Node.Buttons(button)))
                .orElse(card);
    }

    private static Card waiting(Action action, PersonId reader) {
        var by = action.offer().map(Offer::by).orElse(action.requester());
        boolean asked = by.equals(action.requester());
        var summary =
                said(asked ? "action.request" : "action.request.passed")
                        .with("person", Text.mention(by))
                        .with("what", ActionText.strong(action));
        return new Card(
                summary,
                new Node.Prose(summary),
                new Node.Note(origin(action, asked ? by : reader)),
                new Node.Buttons(SINGLE.answers(action), List.of()),
                new Node.Note(said("action.request.calm")));
    }

    /// @param known who need not be named as the requester again
    private static Text origin(Action action, PersonId known) {
        var about = ActionText.about(action, known);
        return action.source()
                .filter(source -> !source.link().isEmpty())
                .map(source -> Text.link(source.link(), said("action.source")))
                .map(link -> about.then(" · ").then(link))
                .orElse(about);
    }

    /// One of somebody's own actions, with what can be done about it.
    public static Card ask(
            Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        return new Card(
                said("action.ask").with("what", ActionText.strong(action)),
                action.isOfferedTo(reader)
                        ? offered(action, reader, SINGLE)
                        : item(action, reader, last, now, SINGLE));
    }

    /// An offer as one line of a list.
    static Node offered(Action action, PersonId reader, ActionButtons buttons) {
        return new Node.ActionItem(
                ActionText.strong(action),
                ActionText.about(action, reader),
                Optional.empty(),
                buttons.answers(action));
    }

    static Node item(
            Action action,
            PersonId reader,
            Optional<ActionEvent> last,
            Instant now,
            ActionButtons buttons) {
        if (!action.isOwner(reader) && !action.requester().equals(reader)) {
            return new Node.Prose(said("action.nolonger").with("what", ActionText.strong(action)));
        }
        var row =
                action.isOwner(reader)
                        ? buttons.carrying(action, reader, last, now)
                        : buttons.undo(action, reader, last, now).stream().toList();
        return switch (action.state()) {
            case DONE -> ended("action.item.done", action, row);
            case DROPPED -> ended("action.item.dropped", action, row);
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK -> standing(action, reader, row);
        };
    }

    private static Node ended(String key, Action action, List<Button> row) {
        var text = said(key).with("what", ActionText.strong(action));
        return new Node.ActionItem(text, Text.EMPTY, Optional.empty(), row);
    }

    private static Node standing(Action action, PersonId reader, List<Button> row) {
        return new Node.ActionItem(
                ActionText.strong(action),
                ActionText.about(action, reader),
                ActionText.quote(action),
                row);
    }

    /// Offers to plan a first step once, right after somebody took it on.
    public static Card taken(Action action) {
        var text =
                said("action.taken")
                        .with("what", ActionText.strong(action))
                        .with("due", ActionText.due(action.terms()));
        return action.terms().firstStep().isEmpty()
                ? Card.saying(text)
                        .with(
                                new Node.Note(said("action.step.why")),
                                new Node.Buttons(
                                        SINGLE.open("action.step.add", Question.STEP, action)))
                : Card.saying(text);
    }

    /// The rarer things that can be done.
    public static Card more(Action action, May.Actor actor, ActionButtons buttons) {
        return new Card(
                said("action.ask").with("what", ActionText.strong(action)),
                standing(action, actor.person(), rarer(action, actor, buttons)));
    }

    private static List<Button> rarer(Action action, May.Actor actor, ActionButtons buttons) {
        var row = new ArrayList<Button>();
        if (action.state().open() && May.handOver(action, actor)) {
            row.add(buttons.open("action.hand", Question.HAND, action));
        }
        if (action.state().carried() && May.arrange(action, actor)) {
            boolean none = action.terms().firstStep().isEmpty();
            var label = none ? "action.step.add" : "action.step.change";
            row.add(buttons.open(label, Question.STEP, action));
        }
        row.add(SINGLE.act("action.history", new ActionCommand.History(action.id())));
        if (action.state().open() && May.drop(action, actor)) {
            row.add(buttons.open("action.drop", Question.DROP, action));
        }
        return row;
    }
}
