package relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.Answer;
import relance.lookalike.teams.Bearer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;

/// Who is let in at the address that Teams calls, and what is done with what makes no sense.
class TeamsDoorTest {
    private static final String ROOM = "#website";
    private static final String OTHER_TENANT = "0aa11111-7e4a-4b1e-9c3d-0000000000ff";

    private static TeamsOffice office;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static JsonObject poll(String question) {
        return office.seat("Dan").draft(ROOM, "poll \"" + question + "\" \"A\" \"B\"");
    }

    private static int polls() {
        return office.count("select count(*) from poll");
    }

    private static Bearer good() {
        return office.teams().bearer();
    }

    private static Answer sent(Bearer bearer) {
        return office.teams().deliver(poll("In?"), Optional.of(bearer.text()));
    }

    private static void turnedAway(Optional<String> token) {
        int before = polls();
        var answer = office.teams().deliver(poll("Out?"), token);
        assertThat(answer.status()).isIn(401, 403);
        assertThat(answer.body()).isEmpty();
        assertThat(polls()).isEqualTo(before);
    }

    private static void turnedAway(Bearer bearer) {
        turnedAway(Optional.of(bearer.text()));
    }

    private static void letIn(Bearer bearer) {
        int before = polls();
        assertThat(sent(bearer).status()).isEqualTo(200);
        assertThat(polls()).isEqualTo(before + 1);
    }

    @Test
    void no_token_is_turned_away() {
        turnedAway(Optional.empty());
    }

    @Test
    void what_is_no_token_is_turned_away() {
        turnedAway(Optional.of(""));
        turnedAway(Optional.of("garbage"));
        turnedAway(Optional.of("a.b.c"));
        turnedAway(Optional.of(good().text() + "x"));
    }

    @Test
    void a_good_token_under_another_scheme_is_turned_away() throws Exception {
        var request =
                HttpRequest.newBuilder(office.messages())
                        .header("Authorization", "Basic " + good().text())
                        .POST(HttpRequest.BodyPublishers.ofString(poll("Basic?").toString()));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void a_token_of_another_issuer_or_of_none_is_turned_away() {
        turnedAway(good().issuer("https://sts.windows.net/" + OTHER_TENANT + "/"));
        turnedAway(good().without("iss"));
    }

    @Test
    void a_token_for_another_bot_or_for_nobody_is_turned_away() {
        turnedAway(good().audience("7c1e0c1e-0000-4000-8000-00000000b0ff"));
        turnedAway(good().without("aud"));
    }

    @Test
    void an_expired_token_is_turned_away_but_for_five_minutes_of_skew() {
        turnedAway(good().expires(Instant.now().minusSeconds(302)));
        turnedAway(good().without("exp"));
        letIn(good().expires(Instant.now().minusSeconds(280)));
    }

    @Test
    void a_token_of_the_future_is_turned_away_but_for_five_minutes_of_skew() {
        turnedAway(good().notBefore(Instant.now().plusSeconds(320)));
        letIn(good().notBefore(Instant.now().plusSeconds(280)));
    }

    @Test
    void a_foreign_key_under_a_known_name_is_turned_away() {
        turnedAway(good().signedByStranger());
    }

    @Test
    void an_unknown_key_is_turned_away() {
        turnedAway(good().kid("key-of-nobody"));
    }

    @Test
    void other_algorithms_and_none_are_turned_away() {
        turnedAway(good().algorithm("HS256"));
        turnedAway(good().algorithm("none"));
        turnedAway(good().algorithm("RS512"));
        turnedAway(good().unsigned());
    }

    @Test
    void a_token_for_another_service_url_than_the_activity_names_is_turned_away() {
        turnedAway(good().serviceUrl("http://127.0.0.1:1/teams/"));
        turnedAway(good().without("serviceurl"));
    }

    @Test
    void a_foreign_service_url_is_turned_away_though_the_token_vouches_for_it() {
        int before = polls();
        for (var foreign : new String[] {"https://evil.example/", "not an address", ""}) {
            var activity = poll("Foreign?");
            activity.addProperty("serviceUrl", foreign);
            var token = Optional.of(good().serviceUrl(foreign).text());
            assertThat(office.teams().deliver(activity, token).status()).isEqualTo(403);
        }
        assertThat(polls()).isEqualTo(before);
    }

    @Test
    void another_channel_than_teams_is_turned_away() {
        var activity = poll("Webchat?");
        activity.addProperty("channelId", "webchat");
        var answer = office.teams().deliver(activity, Optional.of(good().text()));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_body_over_a_mebibyte_is_refused() {
        int before = polls();
        var activity = poll("Big?");
        activity.addProperty("padding", "x".repeat(1 << 20));
        var answer = office.teams().deliver(activity, Optional.of(good().text()));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(polls()).isEqualTo(before);
    }

    @Test
    void what_is_no_activity_is_turned_away() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (var body : new String[] {"", "{", "[1]", "\"text\"", "{\"type\":{}}", "\u0000"}) {
                var request =
                        HttpRequest.newBuilder(office.messages())
                                .header("Authorization", "Bearer " + good().text())
                                .POST(HttpRequest.BodyPublishers.ofString(body));
                var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(403);
            }
        }
    }

    @Test
    void a_tenant_that_may_not_use_the_bot_leaves_no_trace() {
        int before = office.count("select count(*) from workspace");
        var activity = poll("Foreign tenant?");
        activity.getAsJsonObject("conversation").addProperty("tenantId", OTHER_TENANT);
        var tenant = activity.getAsJsonObject("channelData").getAsJsonObject("tenant");
        tenant.addProperty("id", OTHER_TENANT);
        var answer = office.teams().deliver(activity, Optional.of(good().text()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(office.count("select count(*) from workspace")).isEqualTo(before);
        assertThat(office.count("select count(*) from poll where question like 'Foreign%'"))
                .isZero();
    }

    @Test
    void an_activity_of_an_unknown_type_or_of_another_shape_is_taken_without_effect() {
        int before = polls();
        var unknown = poll("Unknown?");
        unknown.addProperty("type", "telepathy");
        assertThat(taken(unknown)).isEqualTo(200);
        var nobody = poll("Nobody?");
        nobody.addProperty("from", "nobody");
        assertThat(taken(nobody)).isEqualTo(200);
        var nowhere = poll("Nowhere?");
        nowhere.add("conversation", new JsonObject());
        assertThat(taken(nowhere)).isEqualTo(200);
        assertThat(polls()).isEqualTo(before);
    }

    private static int taken(JsonObject activity) {
        return office.teams().deliver(activity, Optional.of(good().text())).status();
    }

    @Test
    void an_invoke_that_nobody_knows_is_answered_as_not_done() {
        int before = polls();
        var answer = office.seat("Dan").invoke(ROOM, "htmlwidget/calltool", new JsonObject());
        assertThat(answer.status()).isEqualTo(501);
        assertThat(polls()).isEqualTo(before);
    }

    @Test
    void only_posts_are_taken() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var get = HttpRequest.newBuilder(URI.create(office.messages() + "")).build();
            assertThat(http.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(405);
        }
    }
}
