package relance.slack;

import jakarta.servlet.http.HttpServlet;

import relance.inbox.AfterAck;
import relance.inbox.Edge;
import relance.inbox.EdgeContext;
import relance.outbox.Carrier;
import relance.slack.api.SlackApi;
import relance.slack.directory.Installations;
import relance.slack.directory.Lookups;
import relance.slack.directory.SlackProfiles;
import relance.slack.inbound.Arrivals;
import relance.slack.inbound.BoltApp;
import relance.slack.inbound.Clicks;
import relance.slack.inbound.Replies;
import relance.slack.inbound.RosterEvents;
import relance.slack.inbound.Screens;
import relance.slack.inbound.SentForms;
import relance.slack.inbound.Shortcuts;
import relance.slack.inbound.SlackServlet;
import relance.slack.inbound.TypedWords;
import relance.slack.inbound.Verification;
import relance.slack.outbound.SlackCarrier;

/// Slack, both ways: a servlet for what comes in, a carrier for what goes out.
public final class SlackEdge implements Edge {
    /// The one address that Slack calls for commands, events and interactions.
    public static final String PATH = "/slack/events";

    private static final String NAME = "slack";

    private final AfterAck afterAck = new AfterAck();
    private final SlackApi api;
    private final Lookups lookups;
    private final SlackServlet servlet;
    private final SlackCarrier carrier;

    SlackEdge(EdgeContext context, SlackAccess access) {
        var database = context.database();
        var wording = context.wording(NAME);
        var installations = new Installations(database);
        var arrivals = new Arrivals(database, installations, context.directory());
        this.api = new SlackApi(access.api(), access.botToken().value(), access.patience());
        var profiles = new SlackProfiles(context);
        this.lookups = new Lookups(context, installations, api, profiles);
        var inbox = context.inbox();
        var replies = new Replies(api, new Screens(database, wording));
        var bolt =
                new BoltApp(
                        installations,
                        new TypedWords(arrivals, inbox, replies, afterAck),
                        new Shortcuts(arrivals, inbox, replies, afterAck),
                        new SentForms(arrivals, inbox, replies, afterAck),
                        new RosterEvents(context, arrivals, installations, inbox, profiles),
                        access.botToken());
        this.servlet =
                new SlackServlet(
                        new Verification(access.signingSecret().value(), context.wall()),
                        new Clicks(arrivals, inbox, replies, afterAck),
                        bolt.build(),
                        () -> {
                            context.committed().run();
                            lookups.wake();
                        });
        this.carrier = new SlackCarrier(context, installations, api, wording);
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

    /// Whether Slack has told which team this is; until then nothing can be answered.
    @Override
    public boolean connected() {
        return lookups.installed();
    }

    @Override
    public void close() {
        lookups.close();
        afterAck.close();
        api.close();
    }
}
