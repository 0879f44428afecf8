package relance.slack.inbound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.ActionRef;
import relance.chat.Reply;
import relance.chat.Router;
import relance.chat.Values;
import relance.inbox.Inbox;
import relance.inbox.Payload;
import relance.slack.render.ButtonBlocks;

import java.util.Optional;
import java.util.concurrent.Executor;

/// Buttons and menus in messages and homes: the hot path, so it parses for itself and calls nobody.
public final class Clicks {
    private static final Logger log = LoggerFactory.getLogger(Clicks.class);

    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Replies replies;
    private final Executor afterAck;

    public Clicks(Arrivals arrivals, Inbox inbox, Replies replies, Executor afterAck) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    /// Commits what was clicked; answers the HTTP status. A click in a team that we are not in is
    /// taken and dropped.
    int take(Payload payload) {
        Optional<SlackArrival> arrival;
        try {
            arrival = arrival(payload);
        } catch (RuntimeException e) {
            log.error("A click could not be taken: {}", e.toString());
            afterAck.execute(() -> replies.apologise(path(payload)));
            return 500;
        }
        if (arrival.isEmpty()) {
            log.warn("A click came from a team in which the app is not installed");
            return 200;
        }
        int status = 200;
        for (var action : payload.list("actions")) {
            status = Math.max(status, take(payload, action, arrival.get()));
        }
        return status;
    }

    private Optional<SlackArrival> arrival(Payload payload) {
        var team = payload.text("team", "id");
        var user = payload.text("user", "id");
        var userTeam = payload.text("user", "team_id");
        var channel = payload.text("channel", "id");
        boolean traceless =
                payload.list("actions").stream()
                        .anyMatch(action -> inbox.leavesNoTrace(ref(action)));
        return traceless
                ? arrivals.seen(team, user, userTeam, channel, true)
                : arrivals.of(team, user, userTeam, channel, payload.text("channel", "name"));
    }

    private int take(Payload payload, Payload action, SlackArrival arrival) {
        // Choosing in a form is no action of its own: its values come when it is sent.
        if (payload.text("container", "type").equals("view")
                && payload.text("view", "type").equals("modal")
                && action.text("value").isEmpty()) {
            return 200;
        }
        var path = path(payload);
        var ref = ref(action);
        try {
            // A click sets and needs no receipt, so that an anonymous vote leaves no trace of one.
            var reply = inbox.act(arrival, ref, Values.NONE, Optional.empty());
            after(reply, arrival, ref, path);
            return 200;
        } catch (Inbox.Failure failure) {
            afterAck.execute(() -> admit(failure, arrival, ref, path));
            return 500;
        }
    }

    private static ReturnPath path(Payload payload) {
        return new ReturnPath(
                payload.text("response_url"),
                payload.text("trigger_id"),
                payload.text("user", "id"),
                payload.text("channel", "id"),
                payload.text("channel", "name"),
                payload.text("container", "thread_ts"),
                payload.flag("container", "is_ephemeral"));
    }

    private void admit(
            Inbox.Failure failure, SlackArrival arrival, ActionRef action, ReturnPath path) {
        try {
            replies.perform(failure.reply(), arrival.actor(), action, path);
        } catch (RuntimeException e) {
            log.warn("A failure could not be told in the person's words: {}", e.toString());
            replies.apologise(path);
        }
    }

    private static ActionRef ref(Payload action) {
        return ActionRef.decode(encoded(action)).orElse(ActionRef.of(Router.FALLBACK, "outdated"));
    }

    private static String encoded(Payload action) {
        var value = action.text("value");
        if (value.isEmpty()) {
            value = action.text("selected_option", "value");
        }
        for (var kind : new String[] {ButtonBlocks.DO, ButtonBlocks.OPENS}) {
            if (value.startsWith(kind)) {
                return value.substring(kind.length());
            }
        }
        return value;
    }

    private void after(Reply reply, SlackArrival arrival, ActionRef action, ReturnPath path) {
        afterAck.execute(() -> replies.perform(reply, arrival.actor(), action, path));
    }
}
