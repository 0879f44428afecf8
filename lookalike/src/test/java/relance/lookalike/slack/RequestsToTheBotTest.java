package relance.lookalike.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

class RequestsToTheBotTest extends SmallSlack {
    private static final String GENERAL = "C0GENERAL1";
    private static final String VOTE =
            "[{'type':'section','block_id':'rice','text':{'type':'mrkdwn','text':'*Rice*'},"
                    + "'accessory':{'type':'button','action_id':'vote.1','value':'v1|cast|1',"
                    + "'text':{'type':'plain_text','text':'Vote'}}},"
                    + "{'type':'section','block_id':'soup','text':{'type':'mrkdwn','text':'*Soup*'},"
                    + "'accessory':{'type':'button','action_id':'vote.2','value':'v1|cast|2',"
                    + "'text':{'type':'plain_text','text':'Vote'}}}]";

    @Test
    void a_command_is_signed_over_its_raw_body() {
        ana().command("#general", "help");
        var heard = bot.heard();
        long timestamp = Long.parseLong(heard.headers().get("X-slack-request-timestamp"));
        assertThat(heard.headers())
                .containsEntry("X-slack-signature", slack.signer().sign(timestamp, heard.body()));
    }

    @Test
    void a_signature_is_the_one_slack_documents() {
        var signed =
                new Signer("8f742231b10e8888abcd99yyyzzz85a5")
                        .sign(
                                1531420618,
                                "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                                        + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
                                        + "&user_name=roadrunner&command=%2Fwebhook-collect&text="
                                        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
                                        + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                                        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
        assertThat(signed)
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void a_command_carries_slacks_fields_with_names_escaped() {
        ana().command("/rl", "#general", "action @Chloé & #website <soon>");
        assertThat(bot.heard().form())
                .containsEntry("command", "/rl")
                .containsEntry("channel_id", GENERAL)
                .containsEntry("channel_name", "general")
                .containsEntry("user_id", "U0ANA00001")
                .containsEntry(
                        "text",
                        "action <@U0CHLOE001|chloe> &amp; <#C0WEBSITE1|website> &lt;soon&gt;")
                .containsKeys("trigger_id", "response_url", "api_app_id", "team_domain");
    }

    @Test
    void private_places_keep_their_names_from_the_bot() {
        ana().command("#leadership", "help");
        assertThat(bot.heard().form()).containsEntry("channel_name", "privategroup");
        ana().command("@relance", "help");
        assertThat(bot.heard().form()).containsEntry("channel_name", "directmessage");
    }

    @Test
    void what_the_bot_answers_to_a_command_is_seen_by_its_author_alone() {
        bot.answers(200, "{'text':'Try /relance help'}".replace('\'', '"'));
        ana().command("#general", "hlep");
        assertThat(ana().messages("#general")).singleElement().matches(MessageView::ephemeral);
        assertThat(slack.seat("Bruno").messages("#general")).isEmpty();
    }

    @Test
    void a_command_that_fails_says_so() {
        bot.answers(500, "");
        assertThat(ana().command("#general", "help").status()).isEqualTo(500);
        assertThat(ana().messages("#general").getLast().text()).contains("failed with the error");
    }

    @Test
    void a_click_tells_which_button_of_which_message() {
        var ts = posted(GENERAL, VOTE);
        var seen = ana().await("#general", m -> m.has("Rice"));
        ana().clickBeside(seen, "Soup", "Vote");
        var payload = bot.heard().payload();
        var action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
        assertThat(Json.text(payload, "type")).isEqualTo("block_actions");
        assertThat(Json.text(action, "value")).isEqualTo("v1|cast|2");
        assertThat(Json.text(Json.object(payload, "container"), "message_ts")).isEqualTo(ts);
        assertThat(Json.array(Json.object(payload, "message"), "blocks")).hasSize(2);
    }

    @Test
    void an_ephemeral_is_left_out_of_its_own_clicks() {
        var whisper = message(GENERAL, VOTE);
        whisper.addProperty("user", "U0ANA00001");
        call("chat.postEphemeral", whisper);
        ana().click(ana().messages("#general").getLast(), "vote.1");
        var payload = bot.heard().payload();
        assertThat(Json.flag(Json.object(payload, "container"), "is_ephemeral")).isTrue();
        assertThat(payload.has("message")).isFalse();
    }

    @Test
    void a_word_in_the_direct_message_is_an_event() {
        ana().say("@relance", "mine");
        var event = Json.object(bot.heard().json(), "event");
        assertThat(Json.text(event, "type")).isEqualTo("message");
        assertThat(Json.text(event, "channel_type")).isEqualTo("im");
        assertThat(Json.text(event, "text")).isEqualTo("mine");
    }

    @Test
    void a_mention_is_an_event_and_other_talk_is_not() {
        ana().say("#general", "Good morning");
        assertThat(bot.heardNothing()).isTrue();
        ana().say("#general", "@Relance status");
        var event = Json.object(bot.heard().json(), "event");
        assertThat(Json.text(event, "text")).isEqualTo("<@U0RELANCE1> status");
    }

    @Test
    void an_event_delivered_again_keeps_its_id() {
        ana().say("@relance", "mine");
        slack.redeliver(1);
        var first = bot.heard();
        var second = bot.heard();
        assertThat(second.headers()).containsEntry("X-slack-retry-num", "1");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void people_and_places_that_change_are_events() {
        slack.deactivate("Dan");
        var user = Json.object(Json.object(bot.heard().json(), "event"), "user");
        assertThat(Json.flag(user, "deleted")).isTrue();
        slack.archive("#leadership");
        assertThat(Json.text(Json.object(bot.heard().json(), "event"), "type"))
                .isEqualTo("group_archive");
    }

    @Test
    void a_message_shortcut_carries_its_message() {
        var ts = posted(GENERAL, VOTE);
        ana().shortcut(ana().messages("#general").getLast(), "action.from_message");
        var payload = bot.heard().payload();
        assertThat(Json.text(payload, "type")).isEqualTo("message_action");
        assertThat(Json.text(Json.object(payload, "message"), "ts")).isEqualTo(ts);
    }

    @Test
    void the_bot_hears_its_own_direct_messages_marked_as_its_own() throws Exception {
        posted("D0ANA00001", VOTE);
        var event = Json.object(bot.hears().json(), "event");
        assertThat(Json.text(event, "channel_type")).isEqualTo("im");
        assertThat(Json.text(event, "bot_id")).isEqualTo("B0RELANCE1");
    }

    @Test
    void a_crowd_can_click_at_once() throws Exception {
        posted(GENERAL, VOTE);
        var seen = ana().messages("#general").getLast();
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                crowd.execute(() -> answers.add(slack.seat("Bruno").click(seen, "vote.1")));
            }
        }
        assertThat(answers).hasSize(200).allMatch(Answer::isOk);
    }

    @Test
    void a_form_is_opened_filled_and_sent() {
        bot.answers(request -> {
            var payload = request.payload();
            if (Json.text(payload, "type").equals("shortcut")) {
                var trigger = Json.text(payload, "trigger_id");
                call("views.open", Json.of("trigger_id", trigger, "view", json(FORM)));
            }
            return new SlackBot.Reply(200, "");
        });
        ana().shortcut("poll.new");
        assertThat(ana().awaitModal().fields()).containsExactly("Question", "Kind");
        assertThat(ana().submit(Map.of("Question", "Lunch?", "Kind", "Many")).isOk()).isTrue();
        bot.heard();
        var view = Json.object(bot.heard().payload(), "view");
        var values = Json.object(Json.object(view, "state"), "values");
        assertThat(values.toString()).contains("Lunch?", "\"value\":\"many\"");
        assertThat(ana().modal()).isEmpty();
    }

    @Test
    void a_form_shows_what_is_wrong_by_field_and_stays() {
        bot.answers(request -> {
            var payload = request.payload();
            if (Json.text(payload, "type").equals("view_submission")) {
                return new SlackBot.Reply(
                        200,
                        "{'response_action':'errors','errors':{'q':'Ask something'}}"
                                .replace('\'', '"'));
            }
            var trigger = Json.text(payload, "trigger_id");
            call("views.open", Json.of("trigger_id", trigger, "view", json(FORM)));
            return new SlackBot.Reply(200, "");
        });
        ana().shortcut("poll.new");
        assertThat(ana().submit(Map.of("Question", "?")).problems())
                .containsEntry("Question", "Ask something");
        assertThat(ana().modal()).isPresent();
        assertThat(ana().submit(Map.of("Question", "")).status()).isZero();
    }

    private static final String FORM =
            "{'type':'modal','callback_id':'poll','title':{'type':'plain_text','text':'Poll'},"
                    + "'submit':{'type':'plain_text','text':'Ask'},'blocks':["
                    + "{'type':'input','block_id':'q','label':{'type':'plain_text','text':'Question'},"
                    + "'element':{'type':'plain_text_input','action_id':'text'}},"
                    + "{'type':'input','block_id':'k','optional':true,"
                    + "'label':{'type':'plain_text','text':'Kind'},"
                    + "'element':{'type':'static_select','action_id':'kind','options':["
                    + "{'text':{'type':'plain_text','text':'One'},'value':'one'},"
                    + "{'text':{'type':'plain_text','text':'Many'},'value':'many'}]}}]}";
}
