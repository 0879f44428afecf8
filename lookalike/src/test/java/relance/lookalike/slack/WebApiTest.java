package relance.lookalike.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class WebApiTest extends SmallSlack {
    private static final String GENERAL = "C0GENERAL1";
    private static final String ANA = "U0ANA00001";
    private static final String HOME = "{'type':'home','blocks':[{'type':'divider'}]}";
    private static final String MODAL =
            "{'type':'modal','title':{'type':'plain_text','text':'Poll'},'blocks':[]}";

    @Test
    void a_wrong_token_is_refused() {
        var address = slack.webApi().resolve("auth.test");
        assertThat(post(address, new JsonObject(), "xoxb-other").body()).contains("invalid_auth");
        assertThat(call("auth.test", new JsonObject()).get("team_id").getAsString())
                .isEqualTo("T0NORD0001");
    }

    @Test
    void an_unknown_method_is_refused() {
        assertThat(error("chat.sing", new JsonObject())).isEqualTo("unknown_method");
    }

    @Test
    void places_that_the_bot_cannot_reach_are_named_by_slacks_errors() {
        slack.happenings().leave("Relance", "leadership");
        slack.happenings().leave("Relance", "website");
        slack.archive("general");
        assertThat(error("chat.postMessage", hello("C0LEADERS1"))).isEqualTo("channel_not_found");
        assertThat(error("chat.postMessage", hello("C0WEBSITE1"))).isEqualTo("not_in_channel");
        assertThat(error("chat.postMessage", hello(GENERAL))).isEqualTo("is_archived");
    }

    @Test
    void a_person_is_known_with_zone_and_language() {
        var params = Json.of("user", "U0CHLOE001", "include_locale", true);
        var user = Json.object(call("users.info", params), "user");
        assertThat(Json.text(user, "tz")).isEqualTo("America/Montreal");
        assertThat(Json.text(user, "locale")).isEqualTo("fr-FR");
    }

    @Test
    void nobody_writes_to_a_deactivated_person_or_to_a_bot() {
        slack.deactivate("Dan");
        assertThat(error("conversations.open", Json.of("users", "U0DAN00001")))
                .isEqualTo("user_disabled");
        assertThat(error("conversations.open", Json.of("users", "U0RELANCE1")))
                .isEqualTo("cannot_dm_bot");
    }

    @Test
    void members_come_in_pages() {
        var first = call("conversations.members", Json.of("channel", GENERAL, "limit", 5));
        var cursor = Json.text(Json.object(first, "response_metadata"), "next_cursor");
        var params = Json.of("channel", GENERAL, "limit", 5, "cursor", cursor);
        assertThat(Json.array(first, "members")).hasSize(5);
        assertThat(Json.array(call("conversations.members", params), "members")).hasSize(2);
    }

    @Test
    void a_channel_takes_a_short_burst_then_a_message_a_second() {
        for (int i = 0; i < 3; i++) {
            assertThat(raw("chat.postMessage", hello(GENERAL)).statusCode()).isEqualTo(200);
        }
        var refused = raw("chat.postMessage", hello(GENERAL));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        later(Duration.ofSeconds(1));
        assertThat(raw("chat.postMessage", hello(GENERAL)).statusCode()).isEqualTo(200);
    }

    @Test
    void fifty_updates_a_minute_and_no_more() {
        var ts = Json.text(call("chat.postMessage", hello(GENERAL)), "ts");
        var update = Json.of("channel", GENERAL, "ts", ts, "text", "Again");
        for (int i = 0; i < 50; i++) {
            assertThat(raw("chat.update", update).statusCode()).isEqualTo(200);
        }
        assertThat(raw("chat.update", update).statusCode()).isEqualTo(429);
    }

    @Test
    void arguments_may_come_as_a_form_with_blocks_as_text() throws Exception {
        var blocks = "[" + "{\"type\":\"divider\"},".repeat(49) + SECTION + "]";
        var form =
                "token="
                        + TOKEN
                        + "&channel="
                        + GENERAL
                        + "&text=Hi&blocks="
                        + URLEncoder.encode(blocks, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(slack.webApi().resolve("chat.postMessage"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("\"ok\":true");
        assertThat(slack.calls().getLast().params().has("token")).isFalse();
    }

    @Test
    void an_update_replaces_the_message_and_drops_blocks_not_given() {
        var ts = posted(GENERAL, "[{'type':'divider'}]");
        call("chat.update", Json.of("channel", GENERAL, "ts", ts, "text", "Closed"));
        var seen = ana().messages("#general").getLast();
        assertThat(seen.text()).isEqualTo("Closed");
        assertThat(seen.blocks()).isEmpty();
        assertThat(seen.edited()).isTrue();
    }

    @Test
    void only_own_messages_can_be_updated() {
        ana().say("#general", "Mine");
        var ts = ana().messages("#general").getLast().ts();
        var update = Json.of("channel", GENERAL, "ts", ts, "text", "Yours");
        assertThat(error("chat.update", update)).isEqualTo("cant_update_message");
        update.addProperty("ts", "1.000001");
        assertThat(error("chat.update", update)).isEqualTo("message_not_found");
    }

    @Test
    void a_trigger_opens_one_view() {
        ana().command("#general", "poll");
        var params = opening();
        assertThat(error("views.open", params)).isEmpty();
        assertThat(error("views.open", params)).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void a_trigger_expires_after_three_seconds() {
        ana().command("#general", "poll");
        var params = opening();
        later(Duration.ofMillis(3_001));
        assertThat(error("views.open", params)).isEqualTo("expired_trigger_id");
    }

    @Test
    void a_home_is_published_and_guarded_by_its_hash() {
        var params = Json.of("user_id", ANA, "view", json(HOME));
        call("views.publish", params);
        assertThat(ana().home()).isPresent();
        params.addProperty("hash", "not-the-one");
        assertThat(error("views.publish", params)).isEqualTo("hash_conflict");
    }

    @Test
    void a_view_that_is_gone_is_not_found() {
        var params = Json.of("view_id", "V0GONE", "view", json(MODAL));
        assertThat(error("views.update", params)).isEqualTo("not_found");
    }

    @Test
    void a_response_address_works_five_times() {
        ana().command("#general", "help");
        var address = URI.create(bot.heard().form().get("response_url"));
        for (int i = 0; i < 5; i++) {
            assertThat(post(address, Json.of("text", "Hm"), "").statusCode()).isEqualTo(200);
        }
        assertThat(post(address, Json.of("text", "Hm"), "").body()).contains("used_url");
        assertThat(ana().messages("#general")).hasSize(5).allMatch(MessageView::ephemeral);
    }

    @Test
    void a_response_address_lives_half_an_hour() {
        ana().command("#general", "help");
        var address = URI.create(bot.heard().form().get("response_url"));
        later(Duration.ofMinutes(31));
        var answer = post(address, Json.of("text", "Hm"), "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("expired_url");
    }

    @Test
    void a_response_can_replace_or_delete_the_original() {
        var whisper = message(GENERAL, BUTTON);
        whisper.addProperty("user", ANA);
        call("chat.postEphemeral", whisper);
        ana().click(ana().messages("#general").getLast(), "Go");
        var address = URI.create(Json.text(bot.heard().payload(), "response_url"));
        post(address, Json.of("text", "Gone", "replace_original", true), "");
        assertThat(ana().messages("#general")).singleElement().matches(m -> m.has("Gone"));
        post(address, Json.of("delete_original", true), "");
        assertThat(ana().messages("#general")).isEmpty();
    }

    @Test
    void planned_faults_come_in_order_and_end() {
        slack.faults().next("chat.postMessage", new Fault.Busy(Duration.ofSeconds(30)));
        slack.faults().next("chat.postMessage", new Fault.Broken());
        slack.faults().next("chat.postMessage", new Fault.Refusal("fatal_error"));
        var hello = hello(GENERAL);
        var busy = raw("chat.postMessage", hello);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(raw("chat.postMessage", hello).statusCode()).isEqualTo(500);
        assertThat(error("chat.postMessage", hello)).isEqualTo("fatal_error");
        assertThat(error("chat.postMessage", hello)).isEmpty();
        assertThat(slack.calls("chat.postMessage")).hasSize(4);
    }

    @Test
    void work_can_be_done_though_its_answer_is_late() {
        slack.faults().next("chat.postMessage", new Fault.Silence(Duration.ofMillis(50), true));
        assertThat(raw("chat.postMessage", hello(GENERAL)).statusCode()).isEqualTo(200);
        slack.faults().next("chat.postMessage", new Fault.Silence(Duration.ofMillis(50), false));
        assertThat(raw("chat.postMessage", hello(GENERAL)).statusCode()).isEqualTo(504);
        assertThat(ana().messages("#general")).hasSize(1);
    }

    private JsonObject opening() {
        var trigger = bot.heard().form().get("trigger_id");
        return Json.of("trigger_id", trigger, "view", json(MODAL));
    }

    private static JsonObject hello(String channel) {
        return Json.of("channel", channel, "text", "Hello");
    }

    private static final String SECTION =
            "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\""
                    + "🍜".repeat(3_000)
                    + "\"}}";

    private static final String BUTTON =
            "[{'type':'actions','elements':[{'type':'button','action_id':'go',"
                    + "'text':{'type':'plain_text','text':'Go'}}]}]";
}
