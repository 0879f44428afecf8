package relance.teams;

import jakarta.servlet.http.HttpServlet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Router;
import relance.db.Database;
import relance.inbox.AfterAck;
import relance.inbox.Greeter;
import relance.inbox.Inbox;
import relance.outbox.Carrier;
import relance.outbox.Outbox;
import relance.outbox.Pace;
import relance.people.Directory;
import relance.text.CommandBook;
import relance.text.Wording;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Predicate;

/// Microsoft Teams, both ways: a servlet for what comes in, a carrier for what goes out.
public final class TeamsEdge implements AutoCloseable {
    /// The one address that the Bot Connector calls.
    public static final String PATH = "/api/messages";

    private static final Logger log = LoggerFactory.getLogger(TeamsEdge.class);

    /// What the edge stands on.
    public record Ground(
            Database database,
            Directory directory,
            Outbox outbox,
            Pace pace,
            Wording wording,
            InstantSource wall,
            Greeter greeter) {}

    /// How to reach Teams, and how Teams proves itself.
    ///
    /// @param tenants whether a tenant, named by its id, may use this bot
    /// @param mayBeCalled whether a service URL is Microsoft's, so that a token may go there
    /// @param proof whether requests are signed by Microsoft
    /// @param patience how long an answer is waited for
    public record Access(
            App app,
            Cloud cloud,
            Predicate<String> tenants,
            Predicate<URI> mayBeCalled,
            Proof proof,
            Duration patience) {
        /// For Microsoft's own cloud.
        public Access(App app, Cloud cloud, Predicate<String> tenants) {
            this(app, cloud, tenants, cloud::allows, Proof.SIGNED, Duration.ofSeconds(10));
        }
    }

    /// The app as it is registered with Microsoft.
    ///
    /// @param tenant the home tenant, where tokens are taken
    public record App(String id, String password, String tenant) {}

    /// How a request proves where it comes from.
    public enum Proof {
        /// By Microsoft's signature.
        SIGNED,
        /// By coming from this machine: only to try it, with Microsoft's Agents Playground.
        FROM_THIS_MACHINE
    }

    private final AfterAck afterAck = new AfterAck();
    private final KeyRing keys;
    private final Tokens tokens;
    private final Proof proof;
    private final Lookups lookups;
    private final TeamsServlet servlet;
    private final TeamsCarrier carrier;

    /// @param committed told after each request that something may wait in the outbox
    public TeamsEdge(
            Ground ground, Access access, Router router, CommandBook commands, Runnable committed) {
        var database = ground.database();
        var cloud = access.cloud();
        this.proof = access.proof();
        this.keys = new KeyRing(cloud.metadata(), ground.wall());
        this.tokens = tokens(access, ground.wall());
        var connector =
                new Connector(
                        proof == Proof.SIGNED ? tokens : Bearer.NONE,
                        access.mayBeCalled(),
                        access.patience());
        var tenants = new Tenants(database, access.tenants(), cloud.linkHost());
        var arrivals = new Arrivals(database, ground.outbox(), tenants, ground.directory());
        var inbox = new Inbox(router, commands);
        var pens =
                new Pens(
                        database,
                        ground.wording(),
                        "https://" + cloud.linkHost() + "/l/app/" + access.app().id());
        var replies = new TeamsReplies(database, connector, pens, afterAck);
        var answers = new Answers(database, ground.outbox(), router.features(), pens, replies);
        this.lookups = new Lookups(ground, tenants, connector, router);
        this.servlet =
                new TeamsServlet(
                        door(access, ground.wall()),
                        new Activities(
                                new MessageActivities(
                                        database, arrivals, inbox, ground.greeter(), replies),
                                new Invokes(arrivals, inbox, answers),
                                new RosterEvents(ground, arrivals, router)),
                        () -> {
                            committed.run();
                            lookups.wake();
                        });
        this.carrier = new TeamsCarrier(database, ground.pace(), tenants, connector, pens);
    }

    private static Tokens tokens(Access access, InstantSource wall) {
        return new Tokens(
                access.cloud().authority(),
                access.app().tenant(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", access.app().id(),
                        "client_secret", access.app().password(),
                        "scope", access.cloud().scope()),
                wall);
    }

    private TeamsServlet.Door door(Access access, InstantSource wall) {
        return switch (proof) {
            case SIGNED ->
                    TeamsServlet.signed(
                            new TokenCheck(keys, access.cloud().issuer(), access.app().id(), wall),
                            access.mayBeCalled());
            case FROM_THIS_MACHINE -> {
                log.warn(
                        "Requests to {} are taken UNSIGNED from this machine. Never do this for"
                                + " real people.",
                        PATH);
                yield TeamsServlet.unsigned(access.mayBeCalled());
            }
        };
    }

    public HttpServlet servlet() {
        return servlet;
    }

    public Carrier carrier() {
        return carrier;
    }

    public void start() {
        lookups.start();
    }

    /// Whether Microsoft gives us a token, and the keys to know its requests by.
    public boolean connected() {
        return switch (proof) {
            case SIGNED -> keys.ready() && tokens.bearer().isPresent();
            case FROM_THIS_MACHINE -> true;
        };
    }

    /// Lets confirmations under way finish, then stops.
    @Override
    public void close() {
        lookups.close();
        afterAck.close();
    }
}
