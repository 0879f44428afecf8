package relance.slack.inbound;

import static relance.slack.inbound.Told.text;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;

import relance.chat.Receipt;
import relance.chat.Reply;
import relance.inbox.Inbox;

import java.util.Optional;
import java.util.concurrent.Executor;

/// Words typed for the bot: a slash command, or what is said to it.
public final class TypedWords {
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Replies replies;
    private final Executor afterAck;

    public TypedWords(Arrivals arrivals, Inbox inbox, Replies replies, Executor afterAck) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    /// A slash command; a card for its author goes back in the response.
    Optional<JsonObject> command(SlashCommandPayload sent) {
        var path =
                new ReturnPath(
                        text(sent.getResponseUrl()),
                        text(sent.getTriggerId()),
                        text(sent.getUserId()),
                        text(sent.getChannelId()),
                        text(sent.getChannelName()),
                        "",
                        false);
        return arrivals.of(
                        text(sent.getTeamId()), path.user(), "", path.channel(), path.channelName())
                .flatMap(arrival -> command(arrival, text(sent.getText()), path));
    }

    private Optional<JsonObject> command(SlackArrival arrival, String typed, ReturnPath path) {
        var words = SlackText.read(typed, arrivals, arrival.installation());
        var receipt = new Receipt("command:" + path.trigger());
        var reply = inbox.typed(arrival, words, Optional.of(receipt));
        if (reply instanceof Reply.Whisper(var card)) {
            return Optional.of(replies.screens().answer(card, arrival.actor(), false));
        }
        answer(reply, arrival, words, path);
        return Optional.empty();
    }

    /// Words said to the bot in its private conversation, or where it is named.
    ///
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

    void said(Said said) {
        arrivals.of(said.team(), said.user(), said.userTeam(), said.channel(), "")
                .ifPresent(arrival -> said(said, arrival));
    }

    private void said(Said said, SlackArrival arrival) {
        var installation = arrival.installation();
        var typed = said.text().replace("<@" + installation.botUser() + ">", " ");
        var words = SlackText.read(typed, arrivals, installation).strip();
        var receipt = new Receipt("event:" + said.eventId());
        var reply = inbox.typed(arrival, words, Optional.of(receipt));
        var path = new ReturnPath("", "", said.user(), said.channel(), "", said.thread(), false);
        answer(reply, arrival, words, path);
    }

    private void answer(Reply reply, SlackArrival arrival, String words, ReturnPath path) {
        var action = inbox.actionOf(words);
        afterAck.execute(() -> replies.perform(reply, arrival.actor(), action, path));
    }
}
