package relance.action.show;

import static relance.chat.Text.said;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionEvent;
import relance.action.model.ActionText;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Somebody's own list: what waits for their answer, what they carry, what they want of others.
///
/// @param changed what they have just done something to, shown first so that it can be taken back
public record ActionList(
        PersonId reader,
        List<Action> offered,
        List<Action> carried,
        List<Action> wanted,
        Optional<Changed> changed,
        Instant now) {
    private static final int WITH_BUTTONS = 5;
    private static final int LINES = 10;
    private static final ActionButtons BUTTONS = new ActionButtons(true);

    public record Changed(Action action, ActionEvent event) {}

    public Card card() {
        var nodes = new ArrayList<Node>();
        changed.map(Changed::action).filter(this::isGone).map(this::item).ifPresent(nodes::add);
        part(
                nodes,
                "action.mine.requests",
                offered,
                action -> ActionCard.offered(action, reader, BUTTONS));
        part(nodes, "action.mine.carried", carried, this::item);
        if (!wanted.isEmpty()) {
            nodes.add(new Node.Heading(said("action.mine.others")));
            nodes.add(new Node.Prose(lines(wanted)));
        }
        if (offered.isEmpty() && carried.isEmpty() && wanted.isEmpty()) {
            nodes.add(new Node.Prose(said("action.mine.none")));
        }
        var create = new ActionCommand.Type().ref();
        nodes.add(new Node.Buttons(new Button.Opens(said("action.new"), create)));
        return new Card(said("action.mine"), nodes);
    }

    /// Whether it stands in no other part.
    private boolean isGone(Action action) {
        boolean listed = offered.contains(action) || carried.contains(action);
        return !action.state().open() || !listed;
    }

    private Node item(Action action) {
        var event = changed.filter(it -> it.action().id().equals(action.id())).map(Changed::event);
        return ActionCard.item(action, reader, event, now, BUTTONS);
    }

    private static void part(
            List<Node> nodes, String title, List<Action> actions, Function<Action, Node> item) {
        if (actions.isEmpty()) {
            return;
        }
        nodes.add(new Node.Heading(said(title).with("count", actions.size())));
        actions.stream().limit(WITH_BUTTONS).map(item).forEach(nodes::add);
        if (actions.size() > WITH_BUTTONS) {
            nodes.add(new Node.Note(more(actions.size() - WITH_BUTTONS)));
            nodes.add(new Node.Prose(lines(actions.subList(WITH_BUTTONS, actions.size()))));
        }
    }

    private static Text lines(List<Action> actions) {
        var lines = new ArrayList<Text>();
        actions.stream().limit(LINES).map(ActionList::line).forEach(lines::add);
        if (actions.size() > LINES) {
            lines.add(more(actions.size() - LINES));
        }
        return Text.join("\n", lines);
    }

    private static Text more(int count) {
        return said("action.mine.more").with("count", count);
    }

    private static Text line(Action action) {
        return Text.plain("• ")
                .then(ActionText.strong(action))
                .then(" · ")
                .then(ActionText.due(action.terms()))
                .then(" · ")
                .then(ActionText.present(action));
    }
}
