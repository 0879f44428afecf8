package relance.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;

import org.junit.jupiter.api.Test;

import relance.chat.Marks;
import relance.slack.render.Team;

import java.util.List;
import java.util.Map;

class SubmissionTest {

    @Test
    void every_kind_of_field_is_read_back() {
        var read =
                values(
                        """
                        {"line": {"line": {"type": "plain_text_input", "value": "a <b> &amp; *c*"}},
                         "radio": {"radio": {"type": "radio_buttons",
                             "selected_option": {"text": {"type": "plain_text", "text": "A"}, "value": "a"}}},
                         "pick": {"pick": {"type": "static_select", "selected_option": {"value": "b"}}},
                         "ticks": {"ticks": {"type": "checkboxes",
                             "selected_options": [{"value": "x"}, {"value": "y"}]}},
                         "many": {"many": {"type": "multi_static_select", "selected_options": [{"value": "z"}]}},
                         "who": {"who": {"type": "users_select", "selected_user": "U0ANA"}},
                         "where": {"where": {"type": "conversations_select", "selected_conversation": "C0TEAM"}},
                         "on": {"on": {"type": "datepicker", "selected_date": "2026-11-27"}},
                         "at": {"at": {"type": "timepicker", "selected_time": "09:05"}}}
                        """);
        assertThat(read)
                .containsEntry("line", List.of("a <b> &amp; *c*"))
                .containsEntry("radio", List.of("a"))
                .containsEntry("pick", List.of("b"))
                .containsEntry("ticks", List.of("x", "y"))
                .containsEntry("many", List.of("z"))
                .containsEntry("who", List.of(Marks.of(Team.ANA)))
                .containsEntry("where", List.of(Marks.of(Team.TEAM)))
                .containsEntry("on", List.of("2026-11-27"))
                .containsEntry("at", List.of("09:05"));
    }

    @Test
    void what_was_left_empty_is_empty() {
        var read =
                values(
                        """
                        {"line": {"line": {"type": "plain_text_input", "value": null}},
                         "radio": {"radio": {"type": "radio_buttons", "selected_option": null}},
                         "ticks": {"ticks": {"type": "checkboxes", "selected_options": []}},
                         "who": {"who": {"type": "users_select", "selected_user": null}},
                         "where": {"where": {"type": "conversations_select"}},
                         "on": {"on": {"type": "datepicker", "selected_date": null}}}
                        """);
        assertThat(read).hasSize(6).allSatisfy((name, values) -> assertThat(values).isEmpty());
    }

    @Test
    void nobody_can_type_a_mark() {
        var read =
                values(
                        """
                        {"line": {"line": {"type": "plain_text_input", "value": "\uE0108\uE012 x"}}}
                        """);
        assertThat(read).containsEntry("line", List.of("8 x"));
    }

    @Test
    void what_is_none_of_ours_is_left_out() {
        assertThat(values("{\"odd\": {\"other\": {\"type\": \"x\"}}, \"odder\": {}}")).isEmpty();
        assertThat(
                        values(
                                "{\"who\": {\"who\": {\"type\": \"users_select\","
                                        + " \"selected_user\": \"U9\"}}}"))
                .containsEntry("who", List.of());
    }

    private static Map<String, List<String>> values(String state) {
        var read =
                GsonFactory.createSnakeCase()
                        .fromJson("{\"values\": " + state + "}", ViewState.class);
        return new Submission(Team::person, Team::place).values(read.getValues()).fields();
    }
}
