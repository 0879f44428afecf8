package relance.lookalike.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import relance.lookalike.Agenda;
import relance.lookalike.Json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A playground, a bot that records, and a wall clock that only moves when told to.
public abstract class SmallSlack {
    protected static final String SECRET = "a-signing-secret";
    protected static final String TOKEN = "xoxb-a-token";
    protected final HttpClient http = HttpClient.newHttpClient();
    Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    protected SlackBot bot;
    protected SlackLookalike slack;

    @BeforeEach
    protected void open() throws IOException {
        bot = new SlackBot();
        InstantSource clock = () -> wall;
        var settings =
                new SlackLookalikeSettings(
                        0, SECRET, TOKEN, SlackWorkspace.sample(), Agenda.none());
        slack = SlackLookalike.start(settings, clock);
        slack.connect(bot.address());
    }

    @AfterEach
    void close() {
        slack.close();
        bot.close();
        http.close();
    }

    protected SlackSeat ana() {
        return slack.seat("Ana");
    }

    void later(Duration time) {
        wall = wall.plus(time);
    }

    JsonObject call(String method, JsonObject params) {
        return Json.parse(raw(method, params).body()).getAsJsonObject();
    }

    String error(String method, JsonObject params) {
        return Json.text(call(method, params), "error");
    }

    HttpResponse<String> raw(String method, JsonObject params) {
        return post(slack.webApi().resolve(method), params, TOKEN);
    }

    HttpResponse<String> post(URI address, JsonObject params, String token) {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(params.toString()))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Posts a message with these blocks (JSON with single quotes) and gives its ts.
    String posted(String channel, String blocks) {
        return Json.text(call("chat.postMessage", message(channel, blocks)), "ts");
    }

    static JsonObject message(String channel, String blocks) {
        return Json.of("channel", channel, "text", "Lunch?", "blocks", json(blocks));
    }

    static JsonElement json(String singleQuoted) {
        return Json.parse(singleQuoted.replace('\'', '"'));
    }
}
