package relance.action;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an action looks like to one person in private: the request, the line of a list, what more
/// can be done.
final class ActionCard {
    private static final ActionButtons SINGLE = new ActionButtons(false);

    private ActionCard() {}

    /// The request to own it, until it is answered; then how it stands, for those who still see it.
    static Card request(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        if (action.isAsked(reader)) {
            return waiting(action, reader, SINGLE);
        }
        if (action.isOwner(reader)) {
            return ask(action, reader, last, now);
        }
        var undo = SINGLE.undo(action, reader, last, now);
        var card = Card.saying(Text.said("action.notwaiting", "what", ActionText.strong(action)));
        return undo.map(button -> card.with(new Node.Buttons(button))).orElse(card);
    }

    private static Card waiting(Action action, PersonId reader, ActionButtons buttons) {
        var nodes = new ArrayList<Node>();
        var by = action.standing().asked().map(Asked::by).orElse(action.requester());
        var summary =
                Text.said(
                        by.equals(action.requester()) ? "action.request" : "action.request.passed",
                        "person",
                        Text.mention(by),
                        "what",
                        ActionText.strong(action));
        nodes.add(new Node.Prose(summary));
        nodes.add(new Node.Note(origin(action, by.equals(action.requester()) ? by : reader)));
        nodes.add(new Node.Buttons(buttons.answers(action), List.of()));
        nodes.add(new Node.Note(Text.said("action.request.calm")));
        return new Card(summary, nodes);
    }

    /// @param named who need not be named as the requester again
    private static Text origin(Action action, PersonId named) {
        var about = ActionText.about(action, Optional.of(named));
        return action.source()
                .filter(source -> !source.link().isEmpty())
                .map(source ->
                        about.then(" · ")
                                .then(Text.link(source.link(), Text.said("action.source"))))
                .orElse(about);
    }

    /// One of somebody's own actions, with what can be done about it.
    static Card ask(Action action, PersonId reader, Optional<ActionEvent> last, Instant now) {
        return new Card(
                Text.said("action.ask", "what", ActionText.strong(action)),
                action.isAsked(reader)
                        ? requested(action, reader, SINGLE)
                        : item(action, reader, last, now, SINGLE));
    }

    /// A request as one line of a list.
    static Node requested(Action action, PersonId reader, ActionButtons buttons) {
        return new Node.ActionItem(
                ActionText.strong(action),
                ActionText.about(action, Optional.of(reader)),
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
            return new Node.Prose(Text.said("action.nolonger", "what", ActionText.strong(action)));
        }
        var row =
                action.isOwner(reader)
                        ? buttons.carrying(action, reader, last, now)
                        : buttons.undo(action, reader, last, now).stream().toList();
        return switch (action.state()) {
            case DONE ->
                    new Node.ActionItem(
                            Text.said("action.item.done", "what", ActionText.strong(action)),
                            Text.EMPTY,
                            Optional.empty(),
                            row);
            case DROPPED ->
                    new Node.ActionItem(
                            Text.said("action.item.dropped", "what", ActionText.strong(action)),
                            Text.EMPTY,
                            Optional.empty(),
                            row);
            case PROPOSED, ACCEPTED, UNDER_WAY, STUCK ->
                    new Node.ActionItem(
                            ActionText.strong(action),
                            ActionText.about(action, Optional.of(reader)),
                            ActionText.quote(action),
                            row);
        };
    }

    /// Offered once, right after somebody took it on.
    static Card taken(Action action) {
        var text =
                Text.said(
                        "action.taken",
                        "what",
                        ActionText.strong(action),
                        "due",
                        ActionText.due(action.terms()));
        return action.terms().firstStep().isEmpty()
                ? new Card(
                        text,
                        new Node.Prose(text),
                        new Node.Note(Text.said("action.step.why")),
                        new Node.Buttons(SINGLE.open("action.step.add", Question.STEP, action)))
                : Card.saying(text);
    }

    /// The rarer things that can be done.
    static Card more(Action action, May.Actor actor, ActionButtons buttons) {
        var row = new ArrayList<Button>();
        if (action.state().open() && May.handOver(action, actor)) {
            row.add(buttons.open("action.hand", Question.HAND, action));
        }
        if (action.state().carried() && May.arrange(action, actor)) {
            row.add(
                    buttons.open(
                            action.terms().firstStep().isEmpty()
                                    ? "action.step.add"
                                    : "action.step.change",
                            Question.STEP,
                            action));
        }
        row.add(SINGLE.act("action.history", "history", action));
        if (action.state().open() && May.drop(action, actor)) {
            row.add(buttons.open("action.drop", Question.DROP, action));
        }
        return new Card(
                Text.said("action.ask", "what", ActionText.strong(action)),
                new Node.ActionItem(
                        ActionText.strong(action),
                        ActionText.about(action, Optional.of(actor.person())),
                        ActionText.quote(action),
                        row));
    }
}
