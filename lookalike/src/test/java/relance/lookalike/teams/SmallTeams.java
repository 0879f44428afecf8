package relance.lookalike.teams;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import relance.lookalike.Json;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A tenant, a bot that records, and a wall clock that only moves when told to.
abstract class SmallTeams {
    static final String GENERAL = "19:nord-general@thread.tacv2";
    static final String WEBSITE = "19:nord-website@thread.tacv2";
    final HttpClient http = HttpClient.newHttpClient();
    Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    TeamsBot bot;
    TeamsLookalike teams;
    private Optional<String> token = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        bot = new TeamsBot();
        teams = TeamsLookalike.start(TeamsLookalikeSettings.sample(), () -> wall);
        teams.connect(bot.address());
        teams.installInTeam("Ana", "website");
    }

    @AfterEach
    void close() {
        teams.close();
        bot.close();
        http.close();
    }

    TeamsSeat ana() {
        return teams.seat("Ana");
    }

    TeamsSeat dan() {
        return teams.seat("Dan");
    }

    void later(Duration time) {
        wall = wall.plus(time);
    }

    HttpResponse<String> post(String path, JsonObject body) {
        return call("POST", path, body);
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, new JsonObject());
    }

    HttpResponse<String> call(String method, String path, JsonObject body) {
        var request =
                HttpRequest.newBuilder(teams.serviceUrl().resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token())
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
        return sent(request);
    }

    HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String token() {
        if (token.isEmpty()) {
            token = Optional.of(Json.text(json(tokenFor("an-app-password")), "access_token"));
        }
        return token.get();
    }

    HttpResponse<String> tokenFor(String secret) {
        var form =
                "grant_type=client_credentials&client_id="
                        + teams.settings().appId()
                        + "&client_secret="
                        + secret
                        + "&scope="
                        + encoded("https://api.botframework.com/.default");
        return sent(
                HttpRequest.newBuilder(teams.tokenAddress())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    JsonObject fetched(URI address) {
        return json(sent(HttpRequest.newBuilder(address)));
    }

    static String activities(String conversation) {
        return "v3/conversations/" + encoded(conversation) + "/activities";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonObject json(HttpResponse<String> response) {
        return Json.parse(response.body()).getAsJsonObject();
    }

    static String error(HttpResponse<String> response) {
        return response.statusCode()
                + " "
                + Json.text(Json.object(json(response), "error"), "code");
    }

    static JsonObject text(String text) {
        return Json.of("type", "message", "text", text);
    }

    /// A message with this card; single quotes for double ones.
    static JsonObject card(String body, String actions) {
        return Json.of("type", "message", "attachments", List.of(attachment(body, actions)));
    }

    static JsonObject attachment(String body, String actions) {
        return Json.of("contentType", Cards.TYPE, "content", content(body, actions));
    }

    static JsonObject content(String body, String actions) {
        return Json.of(
                "type",
                "AdaptiveCard",
                "version",
                "1.5",
                "body",
                quoted(body),
                "actions",
                quoted(actions));
    }

    static JsonElement quoted(String singleQuoted) {
        return Json.parse(singleQuoted.replace('\'', '"'));
    }

    /// Posts a message of the bot and gives its id.
    String posted(String conversation, JsonObject activity) {
        return Json.text(json(post(activities(conversation), activity)), "id");
    }

    /// The answer to an Action.Execute that shows this card.
    static String shows(JsonObject card) {
        return Json.of("statusCode", 200, "type", Cards.TYPE, "value", card).toString();
    }

    /// The answer that opens or redraws a dialog.
    static String continues(String title, JsonObject attachment) {
        var value = Json.of("title", title, "card", attachment);
        return Json.of("task", Json.of("type", "continue", "value", value)).toString();
    }

    HttpResponse<String> chat(String member, JsonObject more) {
        var body =
                Json.of(
                        "isGroup",
                        false,
                        "members",
                        List.of(Json.of("id", member)),
                        "tenantId",
                        teams.settings().tenant().id());
        more.entrySet().forEach(entry -> body.add(entry.getKey(), entry.getValue()));
        return post("v3/conversations", body);
    }
}
