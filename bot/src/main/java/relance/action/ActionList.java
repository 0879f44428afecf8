package relance.action;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody's own list: what waits for their answer, what they carry, what they asked of others.
///
/// @param changed what they have just done something to, shown first so that it can be taken back
record ActionList(
        PersonId reader,
        List<Action> requests,
        List<Action> carried,
        List<Action> askedOfOthers,
        Optional<Changed> changed,
        Instant now) {
    static final int WITH_BUTTONS = 5;
    static final int LINES = 10;

    private static final ActionButtons BUTTONS = new ActionButtons(true);

    record Changed(Action action, ActionEvent event) {}

    Card card() {
        var nodes = new ArrayList<Node>();
        changed.filter(c -> !c.action().state().open() || !concernsLists(c.action()))
                .ifPresent(c ->
                        nodes.add(
                                ActionCard.item(
                                        c.action(), reader, Optional.of(c.event()), now, BUTTONS)));
        part(nodes, "action.mine.requests", requests, true);
        part(nodes, "action.mine.carried", carried, false);
        if (!askedOfOthers.isEmpty()) {
            nodes.add(new Node.Heading(Text.said("action.mine.others")));
            nodes.add(new Node.Prose(lines(askedOfOthers, LINES)));
        }
        if (requests.isEmpty() && carried.isEmpty() && askedOfOthers.isEmpty()) {
            nodes.add(new Node.Prose(Text.said("action.mine.none")));
        }
        nodes.add(
                new Node.Buttons(
                        new Button.Opens(Text.said("action.new"), ActionRef.of("action", "new"))));
        return new Card(Text.said("action.mine"), nodes);
    }

    private boolean concernsLists(Action action) {
        return requests.contains(action) || carried.contains(action);
    }

    private void part(List<Node> nodes, String title, List<Action> actions, boolean request) {
        if (actions.isEmpty()) {
            return;
        }
        nodes.add(new Node.Heading(Text.said(title, "count", actions.size())));
        actions.stream()
                .limit(WITH_BUTTONS)
                .forEach(action ->
                        nodes.add(
                                request
                                        ? ActionCard.requested(action, reader, BUTTONS)
                                        : ActionCard.item(
                                                action,
                                                reader,
                                                changedEvent(action),
                                                now,
                                                BUTTONS)));
        if (actions.size() > WITH_BUTTONS) {
            int more = actions.size() - WITH_BUTTONS;
            nodes.add(new Node.Note(Text.said("action.mine.more", "count", more)));
            nodes.add(new Node.Prose(lines(actions.subList(WITH_BUTTONS, actions.size()), LINES)));
        }
    }

    private Optional<ActionEvent> changedEvent(Action action) {
        return changed.filter(c -> c.action().id().equals(action.id())).map(Changed::event);
    }

    private static Text lines(List<Action> actions, int most) {
        var lines = new ArrayList<Text>();
        actions.stream().limit(most).forEach(action -> lines.add(line(action)));
        if (actions.size() > most) {
            lines.add(Text.said("action.mine.more", "count", actions.size() - most));
        }
        return Text.join("\n", lines);
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
