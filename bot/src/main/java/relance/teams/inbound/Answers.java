package relance.teams.inbound;

import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Subject;
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
    private static final String NAME = "Relance";
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
            case Reply.Nothing _ -> fresh(arrival);
            case Reply.Replace(var card) -> card(card, arrival);
            case Reply.Whisper(var card) ->
                    CardWords.isAllOf(card)
                            ? Invoked.sentence(words(card, arrival))
                            : beside(reply, card, arrival, action);
            case Reply.Open _, Reply.Invalid _ ->
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
                .orElseGet(() -> Invoked.sentence(words(Text.said("teams.noted"), arrival)));
    }

    private Optional<Card> drawn(TeamsArrival arrival) {
        return arrival.message()
                .flatMap(address -> shownAt(address, arrival))
                .flatMap(subject -> drawn(subject, arrival));
    }

    private Optional<Subject> shownAt(Address address, TeamsArrival arrival) {
        return database.transact(h -> outbox.at(h, arrival.actor().workspace(), address));
    }

    private Optional<Card> drawn(Subject subject, TeamsArrival arrival) {
        var audience =
                arrival.inPrivate()
                        ? new Audience.Only(arrival.actor())
                        : new Audience.Everyone(arrival.place());
        return Optional.ofNullable(features.get(subject.feature()))
                .map(feature -> feature.draw(subject, audience));
    }

    private Invoked card(Card card, TeamsArrival arrival) {
        return Invoked.card(AdaptiveCards.message(card, arrival.pen(pens)).card());
    }

    /// The effect was not had, and the person sees under which reference it is in the log.
    Invoked failed(Reply reply, TeamsArrival arrival) {
        return Invoked.error(
                reply instanceof Reply.Whisper(var card)
                        ? words(card, arrival)
                        : words(Text.said("inbox.down"), arrival));
    }

    /// Nobody knows who acted while the database cannot be asked: said in both languages.
    Invoked down() {
        return Invoked.error(pens.inBoth(Text.said("inbox.down")));
    }

    /// Pressed in a tenant that may not use this bot.
    Invoked notHere() {
        return Invoked.error(pens.inBoth(Text.said("teams.foreign")));
    }

    /// To a sent form: with nothing to say the dialog closes.
    Invoked afterForm(Reply reply, TeamsArrival arrival) {
        return reply instanceof Reply.Nothing ? Invoked.TAKEN : inDialog(reply, arrival);
    }

    /// Whatever comes next, in the dialog.
    Invoked inDialog(Reply reply, TeamsArrival arrival) {
        return switch (reply) {
            case Reply.Nothing _ -> Invoked.message(words(Text.said("teams.noted"), arrival));
            case Reply.Replace(var card) -> shown(card, arrival);
            case Reply.Whisper(var card) -> shown(card, arrival);
            case Reply.Open(var form) -> form(form, Map.of(), arrival);
            case Reply.Invalid(var form, var problems) -> form(form, problems, arrival);
        };
    }

    /// Asks once more, in a dialog, before it is done.
    Invoked sure(String question, ActionRef action, TeamsArrival arrival) {
        var yes = new Button.Do(Text.said("text.confirm.yes"), action);
        var card = Card.saying(Text.plain(question)).with(new Node.Buttons(yes));
        return Invoked.dialog(NAME, "small", AdaptiveCards.dialog(card, arrival.pen(pens)));
    }

    private Invoked shown(Card card, TeamsArrival arrival) {
        return CardWords.isAllOf(card)
                ? Invoked.message(words(card, arrival))
                : Invoked.dialog(NAME, "medium", AdaptiveCards.dialog(card, arrival.pen(pens)));
    }

    private Invoked form(Form form, Map<String, Text> problems, TeamsArrival arrival) {
        var pen = arrival.pen(pens);
        return Invoked.dialog(
                Dialogs.title(form, pen),
                form.fields().size() > MANY_FIELDS ? "large" : "medium",
                Dialogs.form(form, problems, nonce(), pen));
    }

    private String nonce() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String words(Text text, TeamsArrival arrival) {
        return arrival.pen(pens).words(text);
    }

    private String words(Card card, TeamsArrival arrival) {
        return CardWords.of(card, arrival.pen(pens));
    }
}
