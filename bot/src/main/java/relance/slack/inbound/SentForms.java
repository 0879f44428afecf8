package relance.slack.inbound;

import static relance.slack.inbound.Told.text;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import relance.chat.ActionRef;
import relance.chat.Receipt;
import relance.chat.Reply;
import relance.inbox.Inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Sent forms, whose answer is in the HTTP response itself.
public final class SentForms {
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Replies replies;
    private final Executor afterAck;

    public SentForms(Arrivals arrivals, Inbox inbox, Replies replies, Executor afterAck) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    /// Empty closes the form, anything else is shown in it.
    Optional<JsonObject> take(ViewSubmissionPayload sent) {
        var context = FormContext.read(text(sent.getView(), View::getPrivateMetadata));
        var user = text(sent.getUser(), ViewSubmissionPayload.User::getId);
        return sender(sent, user, context)
                .flatMap(arrival -> answer(act(sent, arrival, context), arrival, context, user));
    }

    private Optional<SlackArrival> sender(
            ViewSubmissionPayload sent, String user, FormContext context) {
        var team = text(sent.getTeam(), ViewSubmissionPayload.Team::getId);
        var userTeam = text(sent.getUser(), ViewSubmissionPayload.User::getTeamId);
        return leavesNoTrace(context)
                ? arrivals.seen(team, user, userTeam, context.channel(), false)
                : arrivals.remembered(
                        team, user, userTeam, context.channel(), context.channelName());
    }

    private boolean leavesNoTrace(FormContext context) {
        return ActionRef.decode(context.action()).filter(inbox::leavesNoTrace).isPresent();
    }

    private Reply act(ViewSubmissionPayload sent, SlackArrival arrival, FormContext context) {
        var state =
                Optional.ofNullable(sent.getView())
                        .map(View::getState)
                        .map(ViewState::getValues)
                        .orElse(Map.of());
        // Nobody is named in what leaves no trace: whoever were would be written down.
        var values =
                leavesNoTrace(context)
                        ? Submission.NOBODY.values(state)
                        : Submission.values(state, arrivals, arrival.installation());
        // The same form sent again with other values is another sending.
        var receipt =
                new Receipt("form:" + text(sent.getView(), View::getId) + ":" + digest(state));
        return inbox.pressed(arrival, context.action(), values, Optional.of(receipt));
    }

    private Optional<JsonObject> answer(
            Reply reply, SlackArrival arrival, FormContext context, String user) {
        var path =
                new ReturnPath(
                        context.responseUrl(),
                        "",
                        user,
                        context.channel(),
                        context.channelName(),
                        "",
                        context.replaceable());
        var actor = arrival.actor();
        return switch (reply) {
            case Reply.Invalid invalid -> Optional.of(replies.screens().errors(invalid, actor));
            case Reply.Open(var form) ->
                    Optional.of(update(replies.screens().modal(form, actor, path)));
            case Reply.Nothing _ -> Optional.empty();
            case Reply.Whisper whisper -> later(whisper, arrival, context, path);
            case Reply.Replace replace -> later(replace, arrival, context, path);
        };
    }

    private static JsonObject update(JsonObject view) {
        var update = new JsonObject();
        update.addProperty("response_action", "update");
        update.add("view", view);
        return update;
    }

    private Optional<JsonObject> later(
            Reply reply, SlackArrival arrival, FormContext context, ReturnPath path) {
        ActionRef.decode(context.action())
                .ifPresent(action ->
                        afterAck.execute(
                                () -> replies.perform(reply, arrival.actor(), action, path)));
        return Optional.empty();
    }

    private static String digest(Map<String, Map<String, ViewState.Value>> state) {
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
