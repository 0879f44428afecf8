package relance.lookalike.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

class BlockRulesTest extends SmallSlack {
    private static final String GENERAL = "C0GENERAL1";

    @Test
    void fifty_blocks_fit_into_a_message_and_one_more_does_not() {
        assertThat(error("chat.postMessage", dividers(50))).isEmpty();
        assertThat(details(dividers(51))).contains("no more than 50 items allowed", "/blocks]");
    }

    @Test
    void a_header_of_151_characters_is_refused_with_its_place() {
        var header = "[{'type':'header','text':{'type':'plain_text','text':'" + "x".repeat(151);
        assertThat(details(message(GENERAL, header + "'}}]")))
                .contains("must be less than 151 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void characters_are_counted_as_code_points() {
        var header = "[{'type':'header','text':{'type':'plain_text','text':'" + "🍜".repeat(150);
        assertThat(error("chat.postMessage", message(GENERAL, header + "'}}]"))).isEmpty();
    }

    @Test
    void a_section_says_something() {
        assertThat(details(message(GENERAL, "[{'type':'section'}]"))).contains("required field");
    }

    @Test
    void inputs_belong_into_views() {
        var input = "[{'type':'input','label':{'type':'plain_text','text':'Q'},'element':{}}]";
        assertThat(details(message(GENERAL, input))).contains("unsupported type: input");
    }

    @Test
    void two_buttons_do_not_share_an_action_id() {
        var button = "{'type':'button','action_id':'a','text':{'type':'plain_text','text':'A'}}";
        var actions = "[{'type':'actions','elements':[" + button + "," + button + "]}]";
        assertThat(details(message(GENERAL, actions))).contains("already exists");
    }

    @Test
    void a_form_with_inputs_has_a_submit() {
        ana().shortcut("poll.new");
        var trigger = Json.text(bot.heard().payload(), "trigger_id");
        var view =
                json(
                        "{'type':'modal','title':{'type':'plain_text','text':'T'},'blocks':["
                                + "{'type':'input','label':{'type':'plain_text','text':'Q'},"
                                + "'element':{'type':'plain_text_input','action_id':'q'}}]}");
        var answer = call("views.open", Json.of("trigger_id", trigger, "view", view));
        assertThat(Json.text(answer, "error")).isEqualTo("invalid_arguments");
        assertThat(answer.toString()).contains("submit");
    }

    @Test
    void texts_that_are_too_many_in_all_are_refused() {
        var section = "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(2_900);
        var five = "[" + (section + "'}},").repeat(4) + section + "'}}]";
        assertThat(error("chat.postMessage", message(GENERAL, five)))
                .isEqualTo("msg_blocks_too_long");
    }

    private String details(JsonObject message) {
        var answer = call("chat.postMessage", message);
        assertThat(Json.text(answer, "error")).isEqualTo("invalid_blocks");
        return Json.object(answer, "response_metadata").toString();
    }

    private static JsonObject dividers(int count) {
        var blocks = new JsonArray();
        for (int i = 0; i < count; i++) {
            blocks.add(Json.of("type", "divider"));
        }
        return message(GENERAL, blocks.toString());
    }
}
