package relance;

import com.google.gson.Gson;

import relance.config.Secret;
import relance.db.Database;
import relance.db.TestDatabase;
import relance.lookalike.Agenda;
import relance.lookalike.Patience;
import relance.lookalike.page.PlaygroundPage;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackLookalikeSettings;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;
import relance.slack.SlackAccess;
import relance.slack.SlackEdge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A whole bot on a real PostgreSQL, with the playground for Slack and an agenda that stands still
/// until moved.
public final class Office implements AutoCloseable {
    static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    static final String BOT_TOKEN = "xoxb-for-tests-only-0123456789";

    /// A Monday, 10:00 in Paris, 9:00 in London, 4:00 in New York.
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Database database;
    private final Duration patience;
    private final SlackLookalike slack;
    private final App app;

    public Office() {
        this(SlackWorkspace.sample());
    }

    public Office(SlackWorkspace team) {
        this(team, TestDatabase.open());
    }

    public Office(SlackWorkspace team, Database database) {
        this(team, database, Duration.ofSeconds(10));
    }

    /// @param patience how long the bot waits for an answer of Slack
    public Office(SlackWorkspace team, Database database, Duration patience) {
        this.database = database;
        this.patience = patience;
        slack =
                SlackLookalike.patient(
                        new SlackLookalikeSettings(
                                0,
                                SIGNING_SECRET,
                                BOT_TOKEN,
                                team,
                                new Agenda(now::get, this::moveTo)));
        PlaygroundPage.open(slack);
        app = node(new byte[32]);
        app.start();
        slack.connect(events());
        until("the bot is connected", app::connected);
        until(
                "the first words are said",
                () ->
                        count("select count(*) from delivery where state not in ('sent', 'gone')")
                                == 0);
    }

    /// Another node on the same database, perhaps with another key.
    public App node(byte[] serverKey) {
        InstantSource agenda = now::get;
        return new App(
                new App.Plan(
                        database,
                        serverKey,
                        List.of(access(slack.webApi(), patience)),
                        "127.0.0.1",
                        0,
                        agenda));
    }

    public static SlackAccess access(URI api, Duration patience) {
        return new SlackAccess(api, new Secret(BOT_TOKEN), new Secret(SIGNING_SECRET), patience);
    }

    public URI events() {
        return at(app, SlackEdge.PATH);
    }

    public static URI at(App node, String path) {
        return URI.create("http://127.0.0.1:" + node.port() + path);
    }

    /// HTTP status of `/health`.
    public int health() {
        return sent(HttpRequest.newBuilder(at(app, "/health")).build()).statusCode();
    }

    public SlackLookalike slack() {
        return slack;
    }

    public SlackSeat seat(String person) {
        return slack.seat(person);
    }

    public Database database() {
        return database;
    }

    /// Moves the agenda and wakes what has become due.
    public void moveTo(Instant moment) {
        now.set(moment);
        app.sweep();
    }

    public int count(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(int.class).one());
    }

    /// Sends bytes to the bot as they are, with whatever headers; answers the HTTP status and body.
    public HttpResponse<String> send(String body, long timestamp, String signature) {
        var request =
                HttpRequest.newBuilder(events())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
                        .header("X-Slack-Signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build();
        return sent(request);
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As Slack would send it now.
    public HttpResponse<String> signed(String body) {
        long timestamp = Instant.now().getEpochSecond();
        return send(body, timestamp, slack.signer().sign(timestamp, body));
    }

    /// A click on a button with this value in a channel, as Slack sends it; answers the HTTP
    /// status.
    public int click(String person, String channel, String value) {
        return click("T0NORD0001", person, channel, value);
    }

    public int click(String team, String person, String channel, String value) {
        var payload =
                new Gson()
                        .toJson(
                                Map.of(
                                        "type",
                                        "block_actions",
                                        "team",
                                        Map.of("id", team),
                                        "user",
                                        Map.of("id", person, "team_id", team),
                                        "channel",
                                        Map.of("id", channel, "name", "any"),
                                        "actions",
                                        List.of(Map.of("action_id", "do:1", "value", value))));
        return signed("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8)).statusCode();
    }

    /// Waits for something that happens in the background, such as a redraw; fails when the
    /// patience of a person is over.
    public static void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + Patience.LONG.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to pass that " + what);
            }
            Thread.onSpinWait();
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() throws Exception {
        app.close();
        slack.close();
        database.close();
    }
}
