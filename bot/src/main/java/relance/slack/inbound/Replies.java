package relance.slack.inbound;

import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.slack.api.SlackApi;

import java.util.List;

/// Shows the person who acted what comes next: best effort, after the effect is committed and
/// acknowledged.
public final class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private final SlackApi api;
    private final Screens screens;
    private final ResponseUrl responseUrl = new ResponseUrl();

    public Replies(SlackApi api, Screens screens) {
        this.api = api;
        this.screens = screens;
    }

    /// What goes back in the HTTP response itself is drawn by these.
    Screens screens() {
        return screens;
    }

    /// Performs a reply by whichever way is left open.
    ///
    /// @param action what was done, offered again when a form could not be opened in time
    void perform(Reply reply, PersonId actor, ActionRef action, ReturnPath path) {
        switch (reply) {
            case Reply.Nothing _ -> {}
            case Reply.Whisper(var card) -> whisper(card, actor, path);
            case Reply.Replace(var card) -> {
                if (path.replaceable()) {
                    responseUrl.post(screens.answer(card, actor, true), path.responseUrl());
                }
            }
            case Reply.Open(var form) -> open(form, actor, action, path);
            case Reply.Invalid(var form, var _) -> open(form, actor, action, path);
        }
    }

    private void open(Form form, PersonId actor, ActionRef action, ReturnPath path) {
        if (!path.canOpen()) {
            offer(Text.said("inbox.open.offer"), actor, action, path);
        } else if (!isOpened(screens.modal(form, actor, path).toString(), path)) {
            offer(Text.said("slack.open.again"), actor, action, path);
        }
    }

    private boolean isOpened(String view, ReturnPath path) {
        var answer =
                api.call(m -> m.viewsOpen(r -> r.triggerId(path.trigger()).viewAsString(view)));
        return switch (answer) {
            case SlackApi.Answer.Ok(var _) -> true;
            case SlackApi.Answer.Refused(var error, var body) -> {
                if (!error.contains("trigger")) {
                    log.error("Slack refuses a form: {}", body);
                }
                yield false;
            }
            case SlackApi.Answer.Limited(var _) -> false;
            case SlackApi.Answer.Failed(var _, var why) -> {
                log.warn("A form could not be opened: {}", why);
                yield false;
            }
        };
    }

    /// Without a fresh trigger no form can open: a button gives one.
    private void offer(Text text, PersonId actor, ActionRef action, ReturnPath path) {
        var button = new Button.Opens(Text.said("inbox.open"), action).primary();
        whisper(Card.saying(text).with(new Node.Buttons(button)), actor, path);
    }

    private void whisper(Card card, PersonId actor, ReturnPath path) {
        var body = screens.answer(card, actor, false);
        if (path.answerUrl().isPresent()) {
            responseUrl.post(body, path.responseUrl());
        } else if (path.channel().startsWith("D")) {
            say(path.channel(), path.thread(), body);
        } else if (!path.channel().isEmpty()) {
            sayToOne(path, body);
        } else {
            var opened = api.call(m -> m.conversationsOpen(r -> r.users(List.of(path.user()))));
            opened.ok().ifPresent(ok -> say(ok.getChannel().getId(), "", body));
        }
    }

    private void sayToOne(ReturnPath path, JsonObject body) {
        var thread = orNull(path.thread());
        var text = body.get("text").getAsString();
        var blocks = body.get("blocks").toString();
        var answer =
                api.call(m ->
                        m.chatPostEphemeral(r ->
                                r.channel(path.channel())
                                        .user(path.user())
                                        .threadTs(thread)
                                        .text(text)
                                        .blocksAsString(blocks)));
        if (answer.ok().isEmpty()) {
            log.info("An answer in a channel was not shown: {}", answer);
        }
    }

    private void say(String channel, String thread, JsonObject body) {
        var threadTs = orNull(thread);
        var text = body.get("text").getAsString();
        var blocks = body.get("blocks").toString();
        var answer =
                api.call(m ->
                        m.chatPostMessage(r ->
                                r.channel(channel)
                                        .threadTs(threadTs)
                                        .text(text)
                                        .blocksAsString(blocks)));
        if (answer.ok().isEmpty()) {
            log.info("An answer in a private conversation was not shown: {}", answer);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// For whoever cannot even be known.
    void apologise(ReturnPath path) {
        path.answerUrl().ifPresent(url -> responseUrl.post(screens.apology(), url));
    }
}
