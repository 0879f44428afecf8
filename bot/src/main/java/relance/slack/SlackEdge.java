package relance.slack;

import jakarta.servlet.http.HttpServlet;

import relance.chat.Router;
import relance.db.Database;
import relance.inbox.AfterAck;
import relance.inbox.Greeter;
import relance.inbox.Inbox;
import relance.outbox.Carrier;
import relance.outbox.Pace;
import relance.people.Directory;
import relance.text.CommandBook;
import relance.text.Wording;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// Slack, both ways: a servlet for what comes in, a carrier for what goes out.
public final class SlackEdge implements AutoCloseable {
    /// The one address that Slack calls for commands, events and interactions.
    public static final String PATH = "/slack/events";

    /// What the edge stands on.
    public record Ground(
            Database database,
            Directory directory,
            Pace pace,
            Wording wording,
            InstantSource wall,
            Greeter greeter) {}

    /// How to reach Slack, and how Slack proves itself.
    ///
    /// @param patience how long an answer of Slack is waited for
    public record Access(URI api, String botToken, String signingSecret, Duration patience) {
        public Access(URI api, String botToken, String signingSecret) {
            this(api, botToken, signingSecret, Duration.ofSeconds(10));
        }
    }

    private final AfterAck afterAck = new AfterAck();
    private final SlackApi api;
    private final Lookups lookups;
    private final SlackServlet servlet;
    private final SlackCarrier carrier;

    /// @param committed told after each request that something may wait in the outbox
    public SlackEdge(
            Ground ground, Access access, Router router, CommandBook commands, Runnable committed) {
        var database = ground.database();
        var installations = new Installations(database);
        var arrivals = new Arrivals(database, installations, ground.directory());
        var inbox = new Inbox(router, commands);
        this.api = new SlackApi(access.api(), access.botToken(), access.patience());
        var replies = new Replies(database, api, ground.wording());
        var clicks = new Clicks(arrivals, inbox, replies, afterAck);
        var requests = new Requests(arrivals, inbox, replies, afterAck);
        var rosterEvents =
                new RosterEvents(
                        database, arrivals, installations, inbox, router, ground.greeter());
        this.lookups = new Lookups(ground, installations, api, router);
        this.servlet =
                new SlackServlet(
                        new Verification(access.signingSecret(), ground.wall()),
                        clicks,
                        new BoltApp(installations, requests, rosterEvents, access.botToken())
                                .build(),
                        () -> {
                            committed.run();
                            lookups.wake();
                        });
        this.carrier =
                new SlackCarrier(database, ground.pace(), installations, api, ground.wording());
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

    /// Whether Slack has told which team this is; until then nothing can be answered.
    public boolean connected() {
        return lookups.installed();
    }

    /// Lets confirmations under way finish, then stops.
    @Override
    public void close() {
        lookups.close();
        afterAck.close();
        api.close();
    }
}
