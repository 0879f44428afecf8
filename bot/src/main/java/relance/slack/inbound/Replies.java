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
import relance.db.Database;
import relance.people.People;
import relance.slack.api.SlackApi;
import relance.slack.directory.PeopleNames;
import relance.slack.render.Blocks;
import relance.slack.render.Views;
import relance.text.Reader;
import relance.text.Wording;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows the person who acted what comes next: best effort, after the effect is committed and
/// acknowledged.
public final class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private final Database database;
    private final SlackApi api;
    private final Wording wording;
    private final People people = new People();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Replies(Database database, SlackApi api, Wording wording) {
        this.database = database;
        this.api = api;
        this.wording = wording;
    }

    /// Performs a reply by whichever way is left open.
    ///
    /// @param action what was done, offered again when a form could not be opened in time
    void perform(Reply reply, PersonId actor, ActionRef action, ReturnPath path) {
        switch (reply) {
            case Reply.Nothing nothing -> {}
            case Reply.Whisper(var card) -> whisper(card, actor, path);
            case Reply.Replace(var card) -> {
                if (path.replaceable()) {
                    answer(body(card, actor, true), path);
                }
            }
            case Reply.Open(var form) -> open(form, actor, action, path);
            case Reply.Invalid(var form, var problems) -> open(form, actor, action, path);
        }
    }

    private void open(Form form, PersonId actor, ActionRef action, ReturnPath path) {
        if (!path.canOpen()) {
            offer(Text.said("inbox.open.offer"), actor, action, path);
            return;
        }
        var view = modal(form, actor, path);
        var answer =
                api.call(m -> m.viewsOpen(r -> r.triggerId(path.trigger()).viewAsString(view)));
        switch (answer) {
            case SlackApi.Answer.Ok(var ok) -> {}
            case SlackApi.Answer.Refused(var error, var body) -> {
                if (!error.contains("trigger")) {
                    log.error("Slack refuses a form: {}", body);
                }
                offer(Text.said("slack.open.again"), actor, action, path);
            }
            case SlackApi.Answer.Limited(var pause) ->
                    offer(Text.said("slack.open.again"), actor, action, path);
            case SlackApi.Answer.Failed(var perhapsDone, var why) -> {
                log.warn("A form could not be opened: {}", why);
                offer(Text.said("slack.open.again"), actor, action, path);
            }
        }
    }

    /// Without a fresh trigger no form can open: a button gives one.
    private void offer(Text text, PersonId actor, ActionRef action, ReturnPath path) {
        var button = new Button.Opens(Text.said("inbox.open"), action).primary();
        whisper(Card.saying(text).with(new Node.Buttons(button)), actor, path);
    }

    private void whisper(Card card, PersonId actor, ReturnPath path) {
        var body = body(card, actor, false);
        if (path.answerUrl().isPresent()) {
            answer(body, path);
        } else if (path.channel().startsWith("D")) {
            say(path.channel(), path.thread(), body);
        } else if (!path.channel().isEmpty()) {
            var answer =
                    api.call(m ->
                            m.chatPostEphemeral(r ->
                                    r.channel(path.channel())
                                            .user(path.user())
                                            .threadTs(orNull(path.thread()))
                                            .text(body.get("text").getAsString())
                                            .blocksAsString(body.get("blocks").toString())));
            if (answer.ok().isEmpty()) {
                log.info("An answer in a channel was not shown: {}", answer);
            }
        } else {
            var opened = api.call(m -> m.conversationsOpen(r -> r.users(List.of(path.user()))));
            opened.ok().ifPresent(ok -> say(ok.getChannel().getId(), "", body));
        }
    }

    private void say(String channel, String thread, JsonObject body) {
        var answer =
                api.call(m ->
                        m.chatPostMessage(r ->
                                r.channel(channel)
                                        .threadTs(orNull(thread))
                                        .text(body.get("text").getAsString())
                                        .blocksAsString(body.get("blocks").toString())));
        if (answer.ok().isEmpty()) {
            log.info("An answer in a private conversation was not shown: {}", answer);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// A card as the answer to a slash command or a response URL.
    JsonObject body(Card card, PersonId actor, boolean replace) {
        var painted =
                Blocks.paint(
                        card, reader(actor), wording, new PeopleNames(database, actor.workspace()));
        var body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", replace);
        body.addProperty("text", painted.text());
        body.add("blocks", painted.blocks());
        return body;
    }

    private void answer(JsonObject body, ReturnPath path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(path.responseUrl()))
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/json; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                log.info("A confirmation was not shown: HTTP {}", response.statusCode());
            }
        } catch (IOException | IllegalArgumentException e) {
            log.info("A confirmation was not shown: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says in both languages that nothing was done: nobody knows who acted while the database
    /// cannot be asked.
    void apologise(ReturnPath path) {
        if (path.answerUrl().isEmpty()) {
            return;
        }
        var text = Text.said("inbox.down");
        var words =
                Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .map(language -> new Reader(language, ZoneOffset.UTC))
                        .map(reader -> wording.plain(text, reader, who -> "", where -> ""))
                        .collect(Collectors.joining("\n"));
        var body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        body.addProperty("text", words);
        answer(body, path);
    }

    /// A form as a modal that remembers where it was opened.
    String modal(Form form, PersonId actor, ReturnPath path) {
        var context =
                new FormContext(
                        form.action().encode(),
                        path.channel(),
                        path.channelName(),
                        path.responseUrl(),
                        path.replaceable());
        return Views.modal(
                        form,
                        reader(actor),
                        wording,
                        new PeopleNames(database, actor.workspace()),
                        context.write())
                .toString();
    }

    JsonObject errors(Reply.Invalid invalid, PersonId actor) {
        return Views.errors(
                invalid.problems(),
                invalid.form(),
                reader(actor),
                wording,
                new PeopleNames(database, actor.workspace()));
    }

    private Reader reader(PersonId person) {
        return database.transact(h -> people.person(h, person)).reader();
    }
}
