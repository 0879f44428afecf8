package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// What the Slack edge does with requests that are not what they should be.
class EdgeTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static String command(String text) {
        return "command=%2Frelance&team_id=T0NORD0001&user_id=U0ANA00001&channel_id=C0WEBSITE1"
                + "&channel_name=website&trigger_id=t1&response_url=&text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String payload(String json) {
        return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    @Test
    void a_wrong_signature_is_turned_away() {
        assertThat(office.send(command("help"), now(), "v0=" + "0".repeat(64)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_old_time_stamp_is_turned_away_though_well_signed() {
        long old = now() - 301;
        assertThat(signedAt(old).statusCode()).isEqualTo(401);
    }

    @Test
    void a_future_time_stamp_is_turned_away_though_well_signed() {
        long future = now() + 301;
        assertThat(signedAt(future).statusCode()).isEqualTo(401);
    }

    @Test
    void a_missing_signature_is_turned_away() {
        assertThat(office.send(command("help"), now(), "").statusCode()).isEqualTo(401);
    }

    @Test
    void a_byte_over_a_mebibyte_is_too_much() {
        // Of much more the rest is not read, and who still sends it may miss the answer.
        assertThat(office.signed("x".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void the_address_is_confirmed_with_its_challenge() {
        var answer = office.signed("{\"type\":\"url_verification\",\"challenge\":\"c-123\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("c-123");
    }

    @Test
    void unknown_events_and_outer_types_are_taken_politely() {
        assertThat(
                        office.signed(
                                        "{\"type\":\"event_callback\",\"team_id\":\"T0NORD0001\",\"event\":{\"type\":\"emoji_changed\"},\"event_id\":\"E1\"}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        office.signed("{\"type\":\"app_rate_limited\",\"team_id\":\"T0NORD0001\"}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(office.signed("{\"type\":\"something_new\"}").statusCode()).isEqualTo(200);
        assertThat(office.signed(payload("{\"type\":\"block_suggestion\"}")).statusCode())
                .isEqualTo(200);
        assertThat(office.signed("{not json").statusCode()).isEqualTo(200);
        assertThat(office.signed(payload("[]")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_click_from_a_team_without_us_has_no_effect() {
        assertThat(
                        office.signed(
                                        payload(
                                                "{\"type\":\"block_actions\",\"team\":{\"id\":\"T0OTHER\"},\"user\":{\"id\":\"U1\"},\"actions\":[{\"value\":\"1|poll|cast|1|0\"}]}"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(office.count("select count(*) from person where platform_id = 'U1'")).isZero();
    }

    @Test
    void a_button_of_an_older_version_is_answered_in_words() {
        assertThat(office.signed(click("0|vote|12|1", "1|nothing|known")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void several_actions_in_one_payload_are_all_done() {
        var ana = office.seat("Ana");
        ana.command("#website", "sondage \"Deux ?\" \"Un\" \"Deux\" multi 2");
        ana.await("#website", m -> m.has("Deux ?"));
        int poll = office.count("select max(id) from poll");
        assertThat(
                        office.signed(
                                        click(
                                                "1|poll|cast|" + poll + "|0",
                                                "1|poll|cast|" + poll + "|1"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(office.count("select cardinality(choices) from ballot where poll = " + poll))
                .isEqualTo(2);
    }

    private static String click(String... values) {
        var actions = new StringBuilder();
        for (var value : values) {
            actions.append(actions.isEmpty() ? "" : ",");
            actions.append("{\"action_id\":\"do:1\",\"value\":\"").append(value).append("\"}");
        }
        return payload(
                "{\"type\":\"block_actions\",\"team\":{\"id\":\"T0NORD0001\"},"
                        + "\"user\":{\"id\":\"U0ANA00001\",\"team_id\":\"T0NORD0001\"},"
                        + "\"channel\":{\"id\":\"C0WEBSITE1\",\"name\":\"website\"},\"actions\":["
                        + actions
                        + "]}");
    }

    private static HttpResponse<String> signedAt(long timestamp) {
        var body = command("help");
        return office.send(body, timestamp, office.slack().signer().sign(timestamp, body));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
