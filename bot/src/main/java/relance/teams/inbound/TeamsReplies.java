package relance.teams.inbound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Router;
import relance.chat.Text;
import relance.db.Database;
import relance.teams.api.Connector;
import relance.teams.api.MessageAddress;
import relance.teams.directory.Accounts;
import relance.teams.directory.Pens;
import relance.teams.render.AdaptiveCards;
import relance.teams.render.Messages;
import relance.teams.render.Pen;

import java.util.Optional;
import java.util.concurrent.Executor;

/// Shows the person who said something what comes next: best effort, after the effect is committed
/// and acknowledged.
public final class TeamsReplies {
    private static final Logger log = LoggerFactory.getLogger(TeamsReplies.class);

    private final Database database;
    private final Connector connector;
    private final Pens pens;
    private final Executor afterAck;
    private final Accounts accounts = new Accounts();

    public TeamsReplies(Database database, Connector connector, Pens pens, Executor afterAck) {
        this.database = database;
        this.connector = connector;
        this.pens = pens;
        this.afterAck = afterAck;
    }

    /// @param action what was done, offered again where it opens a form
    void later(Reply reply, TeamsArrival arrival, ActionRef action) {
        afterAck.execute(() -> perform(reply, arrival, action));
    }

    private void perform(Reply reply, TeamsArrival arrival, ActionRef action) {
        switch (reply) {
            case Reply.Nothing nothing -> {}
            case Reply.Whisper(var card) -> answer(card, arrival, action);
            case Reply.Replace(var card) -> answer(card, arrival, action);
            // Where it was said, since that is where its form belongs; everybody gets their own.
            case Reply.Open open -> here(offer(action), arrival);
            case Reply.Invalid invalid -> here(offer(action), arrival);
        }
    }

    /// One button whose click brings what a form can be opened with.
    static Card offer(ActionRef action) {
        return Card.saying(Text.said("inbox.open.offer"))
                .with(
                        new Node.Buttons(
                                new Button.Opens(Text.said("inbox.open"), action).primary()));
    }

    /// What we say of ourselves may be read by all who are there; anything else is for one person.
    private void answer(Card card, TeamsArrival arrival, ActionRef action) {
        if (arrival.inPrivate() || isAboutUs(action)) {
            here(card, arrival);
        } else {
            inPrivate(card, arrival);
        }
    }

    /// Help, greetings and words we do not know, but not somebody's home.
    private static boolean isAboutUs(ActionRef action) {
        return action.feature().equals(Router.FALLBACK) && !action.equals(MessageActivities.HOME);
    }

    private void here(Card card, TeamsArrival arrival) {
        var conversation = arrival.activity().conversation().id();
        var pen = arrival.inPrivate() ? arrival.pen(pens) : pens.in(arrival.place());
        if (!sent(card, pen, conversation, arrival)) {
            log.info("An answer was not shown where it was asked for");
        }
    }

    private void inPrivate(Card card, TeamsArrival arrival) {
        boolean seen =
                conversation(arrival)
                        .map(own -> sent(card, pens.to(arrival.actor()), own, arrival))
                        .orElse(false);
        if (!seen) {
            here(openMe(), arrival);
        }
    }

    private static Card openMe() {
        return Card.saying(
                Text.said("teams.open.me")
                        .with("open", Text.inPrivate(Text.said("teams.open.me.link"))));
    }

    private Optional<String> conversation(TeamsArrival arrival) {
        var known = database.transact(h -> accounts.known(h, arrival.actor()));
        var own = known.flatMap(Accounts.Known::conversation);
        if (own.isPresent() || known.isEmpty()) {
            return own;
        }
        var made =
                connector
                        .conversationWith(
                                arrival.activity().serviceUrl(),
                                arrival.tenant().id(),
                                known.get().mri())
                        .ok()
                        .map(body -> body.text("id"))
                        .filter(id -> !id.isEmpty());
        made.filter(id -> !arrival.traceless())
                .ifPresent(
                        id -> database.run(h -> accounts.keepConversation(h, arrival.actor(), id)));
        return made;
    }

    private boolean sent(Card card, Pen pen, String conversation, TeamsArrival arrival) {
        var activity = Messages.of(AdaptiveCards.message(card, pen), false);
        var answer = connector.post(arrival.activity().serviceUrl(), conversation, activity);
        return answer.ok().isPresent();
    }

    /// Takes away a message that a newer one stands for.
    void takeAwayLater(Address message, TeamsArrival arrival) {
        afterAck.execute(() -> takeAway(message, arrival));
    }

    private void takeAway(Address message, TeamsArrival arrival) {
        var answer =
                connector.delete(arrival.activity().serviceUrl(), MessageAddress.read(message));
        if (answer.ok().isEmpty()) {
            log.info("An older home was left where it stands: {}", answer);
        }
    }
}
