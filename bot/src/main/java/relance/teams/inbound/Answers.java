package relance.teams.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.db.Database;
import relance.outbox.Outbox;
import relance.teams.directory.Pens;
import relance.teams.render.AdaptiveCards;
import relance.teams.render.Dialogs;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// What an invoke is answered with: the actor's own view of the card, a sentence, or a dialog. None
/// of it is seen by anybody else, and none is empty, which Teams would take for a failure.
public final class Answers {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String SENTENCE = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";
    private static final int MANY_FIELDS = 3;

    private final Database database;
    private final Outbox outbox;
    private final Map<String, Feature> features;
    private final Pens pens;
    private final TeamsReplies replies;
    private final SecureRandom random = new SecureRandom();

    public Answers(
            Database database,
            Outbox outbox,
            Map<String, Feature> features,
            Pens pens,
            TeamsReplies replies) {
        this.database = database;
        this.outbox = outbox;
        this.features = features;
        this.pens = pens;
        this.replies = replies;
    }

    /// To a button on a card.
    ///
    /// @param action what was pressed, offered again where a form must be opened by another button
    Invoked onCard(Reply reply, TeamsArrival arrival, ActionRef action) {
        return switch (reply) {
            case Reply.Nothing nothing -> fresh(arrival);
            case Reply.Replace(var card) -> card(card, arrival);
            case Reply.Whisper(var card) ->
                    isWords(card)
                            ? sentence(words(card, arrival))
                            : beside(reply, card, arrival, action);
            case Reply.Open open -> beside(reply, TeamsReplies.offer(action), arrival, action);
            case Reply.Invalid invalid ->
                    beside(reply, TeamsReplies.offer(action), arrival, action);
        };
    }

    /// What is said to the actor alone stands over the card that others see, in the actor's own
    /// view of it. In private it is a message of its own, which the card's next redraw leaves
    /// alone.
    private Invoked beside(Reply reply, Card said, TeamsArrival arrival, ActionRef action) {
        if (arrival.inPrivate()) {
            replies.later(reply, arrival, action);
            return fresh(arrival);
        }
        var nodes = new ArrayList<Node>(said.nodes());
        drawn(arrival)
                .ifPresent(shared -> {
                    nodes.add(new Node.Rule());
                    nodes.addAll(shared.nodes());
                });
        return card(new Card(said.summary(), nodes), arrival);
    }

    /// The card as it is now; a sentence where it is none of those that are kept current.
    private Invoked fresh(TeamsArrival arrival) {
        return drawn(arrival)
                .map(card -> card(card, arrival))
                .orElseGet(() -> sentence(words(Text.said("teams.noted"), arrival)));
    }

    private Optional<Card> drawn(TeamsArrival arrival) {
        return arrival.message()
                .flatMap(address ->
                        database.transact(h -> outbox.at(h, arrival.actor().workspace(), address)))
                .flatMap(subject -> {
                    var audience =
                            arrival.inPrivate()
                                    ? new Audience.Only(arrival.actor())
                                    : new Audience.Everyone(arrival.place());
                    return Optional.ofNullable(features.get(subject.feature()))
                            .map(feature -> feature.draw(subject, audience));
                });
    }

    private Invoked card(Card card, TeamsArrival arrival) {
        return answer(200, CARD, AdaptiveCards.message(card, arrival.pen(pens)).card());
    }

    private static Invoked sentence(String words) {
        var value = new JsonObject();
        value.addProperty("words", words);
        return answer(200, SENTENCE, value);
    }

    private static Invoked answer(int status, String type, JsonObject value) {
        var body = new JsonObject();
        body.addProperty("statusCode", status);
        body.addProperty("type", type);
        if (type.equals(SENTENCE)) {
            body.add("value", value.get("words"));
        } else {
            body.add("value", value);
        }
        return Invoked.with(body);
    }

    /// The effect was not had, and the person sees under which reference it is in the log.
    Invoked failed(Reply reply, TeamsArrival arrival) {
        return error(
                reply instanceof Reply.Whisper(var card)
                        ? words(card, arrival)
                        : words(Text.said("inbox.down"), arrival));
    }

    /// Nobody knows who acted while the database cannot be asked: said in both languages.
    Invoked down() {
        return error(pens.inBoth(Text.said("inbox.down")));
    }

    /// Pressed in a tenant that may not use this bot.
    Invoked notHere() {
        return error(pens.inBoth(Text.said("teams.foreign")));
    }

    private static Invoked error(String words) {
        var value = new JsonObject();
        value.addProperty("code", "NotDone");
        value.addProperty("message", words);
        return answer(500, ERROR, value);
    }

    /// To a sent form: with nothing to say the dialog closes.
    Invoked afterForm(Reply reply, TeamsArrival arrival) {
        return reply instanceof Reply.Nothing ? Invoked.TAKEN : inDialog(reply, arrival);
    }

    /// Whatever comes next, in the dialog.
    Invoked inDialog(Reply reply, TeamsArrival arrival) {
        return switch (reply) {
            case Reply.Nothing nothing -> task(words(Text.said("teams.noted"), arrival));
            case Reply.Replace(var card) -> shown(card, arrival);
            case Reply.Whisper(var card) -> shown(card, arrival);
            case Reply.Open(var form) -> form(form, Map.of(), arrival);
            case Reply.Invalid(var form, var problems) -> form(form, problems, arrival);
        };
    }

    /// Asks once more, in a dialog, before it is done.
    Invoked sure(String question, ActionRef action, TeamsArrival arrival) {
        var card =
                Card.saying(Text.plain(question))
                        .with(
                                new Node.Buttons(
                                        new Button.Do(Text.said("text.confirm.yes"), action)));
        return task("Relance", "small", AdaptiveCards.dialog(card, arrival.pen(pens)));
    }

    private Invoked shown(Card card, TeamsArrival arrival) {
        return isWords(card)
                ? task(words(card, arrival))
                : task("Relance", "medium", AdaptiveCards.dialog(card, arrival.pen(pens)));
    }

    private Invoked form(Form form, Map<String, Text> problems, TeamsArrival arrival) {
        var pen = arrival.pen(pens);
        return task(
                Dialogs.title(form, pen),
                form.fields().size() > MANY_FIELDS ? "large" : "medium",
                Dialogs.form(form, problems, nonce(), pen));
    }

    private String nonce() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Invoked task(String words) {
        var task = new JsonObject();
        task.addProperty("type", "message");
        task.addProperty("value", words);
        return task(task);
    }

    private static Invoked task(String title, String height, JsonObject card) {
        var attachment = new JsonObject();
        attachment.addProperty("contentType", CARD);
        attachment.add("content", card);
        var value = new JsonObject();
        value.addProperty("title", title);
        value.addProperty("height", height);
        value.addProperty("width", "medium");
        value.add("card", attachment);
        var task = new JsonObject();
        task.addProperty("type", "continue");
        task.add("value", value);
        return task(task);
    }

    private static Invoked task(JsonObject task) {
        var body = new JsonObject();
        body.add("task", task);
        return Invoked.with(body);
    }

    /// Nothing found, to a search that none of our cards asks for.
    static JsonObject noResults() {
        var value = new JsonObject();
        value.add("results", new JsonArray());
        var body = new JsonObject();
        body.addProperty("statusCode", 200);
        body.addProperty("type", "application/vnd.microsoft.search.searchResponse");
        body.add("value", value);
        return body;
    }

    private String words(Text text, TeamsArrival arrival) {
        return arrival.pen(pens).words(text);
    }

    private String words(Card card, TeamsArrival arrival) {
        var lines = new ArrayList<Text>();
        for (var node : card.nodes()) {
            switch (node) {
                case Node.Heading(var text) -> lines.add(text);
                case Node.Prose(var text) -> lines.add(text);
                case Node.Note(var text) -> lines.add(text);
                case Node.Rule r -> {}
                case Node.Choice c -> {}
                case Node.Tally t -> {}
                case Node.ActionItem a -> {}
                case Node.Buttons b -> {}
            }
        }
        return String.join("\n", lines.stream().map(line -> words(line, arrival)).toList());
    }

    /// Whether there is nothing in it but sentences.
    private static boolean isWords(Card card) {
        return card.nodes().stream()
                .allMatch(node ->
                        switch (node) {
                            case Node.Heading h -> true;
                            case Node.Prose p -> true;
                            case Node.Note n -> true;
                            case Node.Rule r -> true;
                            case Node.Choice c -> false;
                            case Node.Tally t -> false;
                            case Node.ActionItem a -> false;
                            case Node.Buttons b -> false;
                        });
    }
}
