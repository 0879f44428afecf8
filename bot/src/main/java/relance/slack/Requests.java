package relance.slack;

import com.google.gson.JsonObject;

import relance.chat.ActionRef;
import relance.chat.Receipt;
import relance.chat.Reply;
import relance.chat.Source;
import relance.chat.Values;
import relance.inbox.Inbox;
import relance.inbox.Payload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Slash commands, shortcuts and sent forms: whatever has an answer in the HTTP response itself.
final class Requests {
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Replies replies;
    private final Executor afterAck;

    Requests(Arrivals arrivals, Inbox inbox, Replies replies, Executor afterAck) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    /// A slash command; a card for its author goes back in the response.
    Optional<JsonObject> command(Map<String, String> form) {
        var channel = form.getOrDefault("channel_id", "");
        var channelName = form.getOrDefault("channel_name", "");
        var user = form.getOrDefault("user_id", "");
        var team = form.getOrDefault("team_id", "");
        var arrival = arrivals.of(team, user, "", channel, channelName);
        if (arrival.isEmpty()) {
            return Optional.empty();
        }
        var installation = arrival.get().installation();
        var words =
                SlackText.read(
                        form.getOrDefault("text", ""),
                        id -> arrivals.person(installation, id),
                        id -> arrivals.place(installation, id));
        var path =
                new ReturnPath(
                        form.getOrDefault("response_url", ""),
                        form.getOrDefault("trigger_id", ""),
                        user,
                        channel,
                        channelName,
                        "",
                        false);
        var receipt = new Receipt("command:" + form.getOrDefault("trigger_id", ""));
        var reply = inbox.typed(arrival.get(), words, Optional.of(receipt));
        if (reply instanceof Reply.Whisper(var card)) {
            return Optional.of(replies.body(card, arrival.get().actor(), false));
        }
        var action = inbox.actionOf(words);
        afterAck.execute(() -> replies.perform(reply, arrival.get().actor(), action, path));
        return Optional.empty();
    }

    /// Words said to the bot in its private conversation, or where it is named.
    void said(Said said) {
        var arrival = arrivals.of(said.team(), said.user(), said.userTeam(), said.channel(), "");
        if (arrival.isEmpty()) {
            return;
        }
        var installation = arrival.get().installation();
        var words =
                SlackText.read(
                        said.text().replace("<@" + installation.botUser() + ">", " "),
                        id -> arrivals.person(installation, id),
                        id -> arrivals.place(installation, id));
        var path = new ReturnPath("", "", said.user(), said.channel(), "", said.thread(), false);
        var reply =
                inbox.typed(
                        arrival.get(),
                        words.strip(),
                        Optional.of(new Receipt("event:" + said.eventId())));
        var action = inbox.actionOf(words.strip());
        afterAck.execute(() -> replies.perform(reply, arrival.get().actor(), action, path));
    }

    /// @param eventId Slack's mark of the event, the same when it is delivered again
    /// @param thread empty outside a thread
    record Said(
            String eventId,
            String team,
            String user,
            String userTeam,
            String channel,
            String text,
            String thread) {}

    /// A global shortcut, or one on a message.
    void shortcut(Payload payload) {
        var callback = payload.text("callback_id").split("\\.", 2);
        var channel = payload.text("channel", "id");
        var arrival =
                arrivals.of(
                        payload.text("team", "id"),
                        payload.text("user", "id"),
                        payload.text("user", "team_id"),
                        channel,
                        payload.text("channel", "name"));
        if (arrival.isEmpty() || callback.length < 2) {
            return;
        }
        var action = ActionRef.of(callback[0], callback[1]);
        var path =
                new ReturnPath(
                        payload.text("response_url"),
                        payload.text("trigger_id"),
                        payload.text("user", "id"),
                        channel,
                        payload.text("channel", "name"),
                        "",
                        false);
        var reply =
                inbox.act(
                        arrival.get(),
                        action,
                        Values.NONE,
                        source(payload, arrival.get().installation()),
                        Optional.of(new Receipt("shortcut:" + payload.text("trigger_id"))));
        afterAck.execute(() -> replies.perform(reply, arrival.get().actor(), action, path));
    }

    private Optional<Source> source(Payload payload, Installation installation) {
        var ts = payload.text("message", "ts");
        if (ts.isEmpty()) {
            return Optional.empty();
        }
        var channel = payload.text("channel", "id");
        var thread = payload.text("message", "thread_ts");
        return Optional.of(
                new Source(
                        new MessageAddress(channel, thread.isEmpty() ? ts : thread).write(),
                        installation.link(channel, ts),
                        SlackText.read(
                                payload.text("message", "text"),
                                id -> arrivals.person(installation, id),
                                id -> arrivals.place(installation, id))));
    }

    /// A sent form; empty closes it, anything else is shown in it.
    Optional<JsonObject> submission(Payload payload) {
        var context = FormContext.read(payload.text("view", "private_metadata"));
        var action = ActionRef.decode(context.action());
        boolean traceless = action.filter(inbox::leavesNoTrace).isPresent();
        var arrival = sender(payload, context, traceless);
        if (arrival.isEmpty()) {
            return Optional.empty();
        }
        var state = payload.child("view", "state", "values").json();
        var values = values(state, arrival.get().installation(), traceless);
        var path =
                new ReturnPath(
                        context.responseUrl(),
                        "",
                        payload.text("user", "id"),
                        context.channel(),
                        context.channelName(),
                        "",
                        context.replaceable());
        var actor = arrival.get().actor();
        var reply =
                inbox.pressed(
                        arrival.get(),
                        context.action(),
                        values,
                        // The same form sent again with other values is another sending.
                        Optional.of(
                                new Receipt(
                                        "form:"
                                                + payload.text("view", "id")
                                                + ":"
                                                + digest(state))));
        return switch (reply) {
            case Reply.Invalid invalid -> Optional.of(replies.errors(invalid, actor));
            case Reply.Open(var form) -> {
                var update = new JsonObject();
                update.addProperty("response_action", "update");
                update.add("view", Payload.parse(replies.modal(form, actor, path)).json());
                yield Optional.of(update);
            }
            case Reply.Nothing nothing -> Optional.empty();
            case Reply.Whisper whisper -> later(whisper, arrival.get(), action, path);
            case Reply.Replace replace -> later(replace, arrival.get(), action, path);
        };
    }

    private Optional<SlackArrival> sender(Payload payload, FormContext context, boolean traceless) {
        var team = payload.text("team", "id");
        var user = payload.text("user", "id");
        var userTeam = payload.text("user", "team_id");
        return traceless
                ? arrivals.seen(team, user, userTeam, context.channel(), false)
                : arrivals.remembered(
                        team, user, userTeam, context.channel(), context.channelName());
    }

    /// Nobody is named in what leaves no trace: whoever were would be written down.
    private Values values(JsonObject state, Installation installation, boolean traceless) {
        return traceless
                ? Submission.values(state, id -> Optional.empty(), id -> Optional.empty())
                : Submission.values(
                        state,
                        id -> arrivals.person(installation, id),
                        id -> arrivals.place(installation, id));
    }

    private Optional<JsonObject> later(
            Reply reply, SlackArrival arrival, Optional<ActionRef> action, ReturnPath path) {
        action.ifPresent(
                ref -> afterAck.execute(() -> replies.perform(reply, arrival.actor(), ref, path)));
        return Optional.empty();
    }

    private static String digest(JsonObject state) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(state.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
