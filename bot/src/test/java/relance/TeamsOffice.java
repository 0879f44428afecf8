package relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.config.Secret;
import relance.db.Database;
import relance.db.TestDatabase;
import relance.lookalike.teams.Answer;
import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsLookalike;
import relance.lookalike.teams.TeamsLookalikeSettings;
import relance.lookalike.teams.TeamsSeat;
import relance.teams.Cloud;
import relance.teams.TeamsAccess;
import relance.teams.TeamsEdge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// A whole bot on a real PostgreSQL, with the look-alike tenant for Teams and an agenda that stands
/// still until moved.
public final class TeamsOffice implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(Office.MONDAY);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Database database;
    private final TeamsLookalike teams;
    private final App app;

    /// With the app in the team and in everybody's private chat.
    public TeamsOffice() {
        this(Duration.ofSeconds(10));
    }

    /// As above.
    ///
    /// @param patience how long the bot waits for an answer of Teams
    public TeamsOffice(Duration patience) {
        this(TeamsLookalikeSettings.sample(), patience);
        teams.installEverywhere();
        settle();
    }

    /// With the app registered and installed nowhere.
    ///
    /// @param patience how long the bot waits for an answer of Teams
    public TeamsOffice(TeamsLookalikeSettings settings, Duration patience) {
        this(TeamsLookalike.start(settings), patience);
        Office.until("the bot is connected", this::connected);
    }

    /// With a tenant in which something may be wrong from the start.
    public TeamsOffice(TeamsLookalike teams, Duration patience) {
        this.teams = teams;
        database = TestDatabase.open();
        app = node(patience);
        app.start();
        teams.connect(messages());
    }

    public boolean connected() {
        return app.connected();
    }

    /// What `/health` says, such as `teams: ok`.
    public String health() {
        var asked = HttpRequest.newBuilder(Office.at(app, "/health")).build();
        try {
            return http.send(asked, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private App node(Duration patience) {
        return new App(
                new App.Plan(
                        database,
                        new byte[32],
                        List.of(access(teams, patience)),
                        "127.0.0.1",
                        0,
                        now::get));
    }

    /// The look-alike as a cloud of its own.
    public static TeamsAccess access(TeamsLookalike teams, Duration patience) {
        var settings = teams.settings();
        var cloud =
                new Cloud(
                        "look-alike",
                        "https://api.botframework.com",
                        teams.openid(),
                        teams.address().resolve("/"),
                        "https://api.botframework.com/.default",
                        teams.serviceUrl(),
                        Set.of("127.0.0.1"),
                        "teams.microsoft.com");
        return new TeamsAccess(
                new TeamsAccess.App(
                        settings.appId(),
                        new Secret(settings.appPassword()),
                        settings.homeTenant()),
                cloud,
                new TeamsAccess.Admission(Set.of(settings.tenant().id()), false),
                url -> "127.0.0.1".equals(url.getHost()),
                TeamsAccess.Proof.SIGNED,
                patience);
    }

    public URI messages() {
        return URI.create("http://127.0.0.1:" + app.port() + TeamsEdge.PATH);
    }

    public TeamsLookalike teams() {
        return teams;
    }

    public TeamsSeat seat(String person) {
        return teams.seat(person);
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

    /// Until all that is to be sent is sent, and everybody is known.
    public void settle() {
        Office.until(
                "all is sent",
                () ->
                        count(
                                                "select count(*) from delivery where state not in"
                                                        + " ('sent', 'gone', 'unknown')")
                                        == 0
                                && count(
                                                "select count(*) from place where looked_up_at is null"
                                                        + " and kind <> 'direct' and not closed")
                                        == 0);
    }

    /// Waits for a message of its own with these words and this button. Their home is a message
    /// too, and lists the same things with the same buttons, each beside its own words.
    static MessageView request(TeamsSeat seat, String what, String button) {
        return seat.await("@relance", m -> isRequest(m, what, button));
    }

    static boolean isRequest(MessageView message, String what, String button) {
        return !isHome(message) && message.has(what) && message.buttons().contains(button);
    }

    private static boolean isHome(MessageView message) {
        return message.buttons().contains("New poll")
                || message.buttons().contains("Nouveau sondage");
    }

    /// Presses a button on a message that carries whatever data, as a client that was tampered with
    /// would; answers what Teams got.
    public Answer pressed(TeamsSeat seat, MessageView message, String action) {
        var data = new JsonObject();
        data.addProperty("do", action);
        var ours = new JsonObject();
        ours.add("relance", data);
        return pressed(seat, message, ours);
    }

    public Answer pressed(TeamsSeat seat, MessageView message, JsonObject data) {
        var made = new JsonObject();
        made.addProperty("type", "Action.Execute");
        made.addProperty("title", "Made up");
        made.addProperty("verb", "relance");
        made.add("data", data);
        var actions = new JsonArray();
        actions.add(made);
        var card = new JsonObject();
        card.addProperty("type", "AdaptiveCard");
        card.add("actions", actions);
        return seat.press(message.with(card), "Made up");
    }

    /// What a statement finds, such as the state of a delivery.
    public String text(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(String.class).one());
    }

    @Override
    public void close() throws Exception {
        teams.disconnect();
        app.close();
        assertThat(teams.problems()).isEmpty();
        teams.close();
        database.close();
    }
}
