package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.util.List;

class CardRulesTest extends SmallTeams {
    private static final String VOTE = "{'type':'Action.Execute','title':'Vote','verb':'vote'}";

    @Test
    void a_good_card_passes() {
        assertThat(minded("[{'type':'TextBlock','text':'Lunch?'}]", "[" + VOTE + "]")).isEmpty();
    }

    @Test
    void a_card_needs_a_version_and_elements_a_type() {
        var activity = card("[{'text':'Lunch?'}]", "[]");
        Cards.of(activity).getFirst().remove("version");
        assertThat(CardRules.ofMessage(activity)).hasSize(2);
    }

    @Test
    void an_action_needs_a_title_and_an_action_set_an_action() {
        assertThat(minded("[{'type':'ActionSet','actions':[]}]", "[]")).contains("empty");
        assertThat(minded("[]", "[{'type':'Action.Execute','verb':'x'}]")).contains("no title");
    }

    @Test
    void an_input_belongs_into_a_dialog_and_has_its_own_id() {
        var input = "{'type':'Input.Text','id':'a','label':'A'}";
        assertThat(minded("[" + input + "]", "[]")).contains("holds the input");
        assertThat(CardRules.ofDialog(content("[" + input + "]", "[]"))).isEmpty();
        assertThat(CardRules.ofDialog(content("[" + input + "," + input + "]", "[]"))).hasSize(1);
    }

    @Test
    void a_dialog_takes_no_execute() {
        assertThat(CardRules.ofDialog(content("[]", "[" + VOTE + "]"))).hasSize(1);
    }

    @Test
    void six_actions_are_enough_and_the_rest_is_secondary() {
        var more = VOTE.replace("}", ",'mode':'secondary'}");
        assertThat(minded("[]", "[" + (VOTE + ",").repeat(6) + VOTE + "]")).contains("7 actions");
        assertThat(minded("[]", "[" + (VOTE + ",").repeat(6) + more + "]")).isEmpty();
    }

    @Test
    void a_placeholder_that_was_never_filled_is_minded() {
        var message = text("Hello \uE001");
        assertThat(error(post(activities(WEBSITE), message))).isEqualTo("400 BadArgument");
        assertThat(teams.problems()).hasSize(1);
    }

    private static String minded(String body, String actions) {
        var activity = Json.of("attachments", List.of(attachment(body, actions)));
        return String.join("; ", CardRules.ofMessage(activity));
    }
}
