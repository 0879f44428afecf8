package relance.slack.inbound;

import static relance.slack.inbound.Told.text;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;

import relance.chat.ActionRef;
import relance.chat.Receipt;
import relance.chat.Source;
import relance.chat.Values;
import relance.inbox.Inbox;
import relance.slack.api.MessageAddress;

import java.util.Optional;
import java.util.concurrent.Executor;

/// Shortcuts: global ones, and those on a message. Their callback id is what they do.
public final class Shortcuts {
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Replies replies;
    private final Executor afterAck;

    public Shortcuts(Arrivals arrivals, Inbox inbox, Replies replies, Executor afterAck) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    void global(GlobalShortcutPayload sent) {
        var user = text(sent.getUser(), GlobalShortcutPayload.User::getId);
        arrivals.of(
                        text(sent.getTeam(), GlobalShortcutPayload.Team::getId),
                        user,
                        text(sent.getUser(), GlobalShortcutPayload.User::getTeamId),
                        "",
                        "")
                .ifPresent(arrival -> {
                    var trigger = text(sent.getTriggerId());
                    var path = new ReturnPath("", trigger, user, "", "", "", false);
                    take(arrival, text(sent.getCallbackId()), Optional.empty(), path);
                });
    }

    void onMessage(MessageShortcutPayload sent) {
        var path =
                new ReturnPath(
                        text(sent.getResponseUrl()),
                        text(sent.getTriggerId()),
                        text(sent.getUser(), MessageShortcutPayload.User::getId),
                        text(sent.getChannel(), MessageShortcutPayload.Channel::getId),
                        text(sent.getChannel(), MessageShortcutPayload.Channel::getName),
                        "",
                        false);
        arrivals.of(
                        text(sent.getTeam(), MessageShortcutPayload.Team::getId),
                        path.user(),
                        text(sent.getUser(), MessageShortcutPayload.User::getTeamId),
                        path.channel(),
                        path.channelName())
                .ifPresent(arrival -> {
                    var source =
                            Optional.ofNullable(sent.getMessage())
                                    .flatMap(message -> source(message, arrival, path.channel()));
                    take(arrival, text(sent.getCallbackId()), source, path);
                });
    }

    private void take(
            SlackArrival arrival, String callback, Optional<Source> source, ReturnPath path) {
        var named = callback.split("\\.", 2);
        if (named.length < 2) {
            return;
        }
        var action = ActionRef.of(named[0], named[1]);
        var receipt = new Receipt("shortcut:" + path.trigger());
        var reply = inbox.act(arrival, action, Values.NONE, source, Optional.of(receipt));
        afterAck.execute(() -> replies.perform(reply, arrival.actor(), action, path));
    }

    private Optional<Source> source(Message message, SlackArrival arrival, String channel) {
        var ts = text(message.getTs());
        if (ts.isEmpty()) {
            return Optional.empty();
        }
        var installation = arrival.installation();
        var thread = text(message.getThreadTs());
        return Optional.of(
                new Source(
                        new MessageAddress(channel, thread.isEmpty() ? ts : thread).write(),
                        installation.link(channel, ts),
                        SlackText.read(text(message.getText()), arrivals, installation)));
    }
}
