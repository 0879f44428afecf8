package relance.teams;

import jakarta.servlet.http.HttpServlet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.AfterAck;
import relance.inbox.Edge;
import relance.inbox.EdgeContext;
import relance.outbox.Carrier;
import relance.teams.api.Bearer;
import relance.teams.api.Connector;
import relance.teams.auth.KeyRing;
import relance.teams.auth.TokenCheck;
import relance.teams.auth.Tokens;
import relance.teams.directory.Lookups;
import relance.teams.directory.Pens;
import relance.teams.directory.Tenants;
import relance.teams.inbound.Activities;
import relance.teams.inbound.Answers;
import relance.teams.inbound.Arrivals;
import relance.teams.inbound.Invokes;
import relance.teams.inbound.MessageActivities;
import relance.teams.inbound.RosterEvents;
import relance.teams.inbound.TeamsReplies;
import relance.teams.inbound.TeamsServlet;
import relance.teams.outbound.TeamsCarrier;

import java.time.InstantSource;
import java.util.Map;

/// Microsoft Teams, both ways: a servlet for what comes in, a carrier for what goes out.
public final class TeamsEdge implements Edge {
    /// The one address that the Bot Connector calls.
    public static final String PATH = "/api/messages";

    private static final Logger log = LoggerFactory.getLogger(TeamsEdge.class);

    private static final String NAME = "teams";

    private final AfterAck afterAck = new AfterAck();
    private final KeyRing keys;
    private final Tokens tokens;
    private final TeamsAccess.Proof proof;
    private final Lookups lookups;
    private final TeamsServlet servlet;
    private final TeamsCarrier carrier;

    TeamsEdge(EdgeContext context, TeamsAccess access) {
        var database = context.database();
        var outbox = context.outbox();
        var cloud = access.cloud();
        this.proof = access.proof();
        this.keys = new KeyRing(cloud.metadata(), context.wall());
        this.tokens = tokens(access, context.wall());
        var bearer =
                switch (proof) {
                    case SIGNED -> tokens;
                    case FROM_THIS_MACHINE -> Bearer.NONE;
                };
        var connector = new Connector(bearer, access.mayBeCalled(), access.patience());
        var tenants = new Tenants(database, access.admission()::lets, cloud.linkHost());
        var appLink = "https://" + cloud.linkHost() + "/l/app/" + access.app().id();
        var arrivals = new Arrivals(database, outbox, tenants, context.directory());
        var pens = new Pens(database, context.wording(NAME), appLink);
        var replies = new TeamsReplies(database, connector, pens, afterAck);
        var answers = new Answers(database, outbox, context.router().features(), pens, replies);
        this.lookups = new Lookups(context, tenants, connector);
        this.servlet =
                new TeamsServlet(
                        door(access, context.wall()),
                        activities(context, arrivals, answers, replies),
                        () -> {
                            context.committed().run();
                            lookups.wake();
                        });
        this.carrier = new TeamsCarrier(context, tenants, connector, pens);
    }

    private static Activities activities(
            EdgeContext context, Arrivals arrivals, Answers answers, TeamsReplies replies) {
        var database = context.database();
        var greeter = context.greeter();
        var inbox = context.inbox();
        return new Activities(
                new MessageActivities(database, arrivals, inbox, greeter, replies),
                new Invokes(arrivals, inbox, answers),
                new RosterEvents(context, arrivals));
    }

    private static Tokens tokens(TeamsAccess access, InstantSource wall) {
        return new Tokens(
                access.cloud().authority(),
                access.app().tenant(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", access.app().id(),
                        "client_secret", access.app().password().value(),
                        "scope", access.cloud().scope()),
                wall);
    }

    private TeamsServlet.Door door(TeamsAccess access, InstantSource wall) {
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

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public HttpServlet servlet() {
        return servlet;
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public void start() {
        lookups.start();
    }

    /// Whether Microsoft gives us a token, and the keys to know its requests by.
    @Override
    public boolean connected() {
        return switch (proof) {
            case SIGNED -> keys.ready() && tokens.bearer().isPresent();
            case FROM_THIS_MACHINE -> true;
        };
    }

    @Override
    public void close() {
        lookups.close();
        afterAck.close();
    }
}
