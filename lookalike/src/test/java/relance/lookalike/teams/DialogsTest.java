package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.util.Map;

class DialogsTest extends SmallTeams {
    private static final String MORE =
            "[{'type':'Action.Submit','title':'New','data':{'msteams':{'type':'task/fetch'},'n':1}}]";
    private static final String FIELDS =
            "[{'type':'Input.Text','id':'what','label':'What','isRequired':true,"
                    + "'errorMessage':'Say what'},"
                    + "{'type':'Input.ChoiceSet','id':'who','label':'Who','choices':[],"
                    + "'choices.data':{'type':'Data.Query','dataset':'graph.microsoft.com/users'}},"
                    + "{'type':'Input.ChoiceSet','id':'days','label':'Days','isMultiSelect':true,"
                    + "'value':'1','choices':[{'title':'Monday','value':'1'},"
                    + "{'title':'Tuesday','value':'2'}]},"
                    + "{'type':'Input.Date','id':'due','label':'Due'},"
                    + "{'type':'Input.Toggle','id':'anon','title':'Anonymous'}]";
    private static final String SEND =
            "[{'type':'Action.Submit','title':'Create','data':{'verb':'create'}},"
                    + "{'type':'Action.Submit','title':'Add','data':{'verb':'add'},"
                    + "'associatedInputs':'none'}]";

    @BeforeEach
    void ask() {
        posted(WEBSITE, card("[]", MORE));
        bot.answers(continues("New action", attachment(FIELDS, SEND)));
    }

    private Answer opened() {
        return ana().press(ana().messages("#website").getLast(), "New");
    }

    private JsonObject sentData() {
        return Json.object(Json.object(bot.last(), "value"), "data");
    }

    @Test
    void a_button_opens_a_dialog() {
        assertThat(opened().isOk()).isTrue();
        assertThat(Json.text(bot.last(), "name")).isEqualTo("task/fetch");
        var dialog = ana().awaitDialog();
        assertThat(dialog.title()).isEqualTo("New action");
        assertThat(dialog.labels()).containsExactly("What", "Who", "Days", "Due", "Anonymous");
        assertThat(dialog.value("Days")).isEqualTo("Monday");
        assertThat(dialog.buttons()).containsExactly("Create", "Add");
    }

    @Test
    void what_is_filled_in_goes_along_with_what_stood_there() {
        opened();
        bot.answers("");
        var typed = Map.of("What", "Cake", "Who", "Chloé", "due", "2026-12-01", "Anonymous", "on");
        assertThat(ana().submit(typed).isOk()).isTrue();
        assertThat(Json.text(bot.last(), "name")).isEqualTo("task/submit");
        assertThat(sentData())
                .isEqualTo(
                        Json.of(
                                "verb",
                                "create",
                                "what",
                                "Cake",
                                "who",
                                teams.seat("Chloé").person().aadObjectId(),
                                "days",
                                "1",
                                "due",
                                "2026-12-01",
                                "anon",
                                "true"));
        assertThat(ana().dialog()).isEmpty();
    }

    @Test
    void several_choices_stand_between_commas() {
        opened();
        ana().submit(Map.of("What", "Cake", "Days", "Monday, Tuesday"));
        assertThat(Json.text(sentData(), "days")).isEqualTo("1,2");
        assertThatThrownBy(() -> ana().submit(Map.of("Days", "Sunday")))
                .hasMessageContaining("Days offers no Sunday");
    }

    @Test
    void a_required_field_is_minded_before_anything_is_sent() {
        opened();
        int before = bot.heard().size();
        assertThat(ana().submit(Map.of()).problems()).isEqualTo(Map.of("What", "Say what"));
        assertThat(bot.heard()).hasSize(before);
    }

    @Test
    void a_redrawn_dialog_shows_what_is_wrong_under_its_field() {
        opened();
        var red = ",{'type':'TextBlock','text':'Too short','color':'attention'}";
        var redrawn = FIELDS.replaceFirst("Say what'}", "Say what','value':'x'}" + red);
        bot.answers(continues("New action", attachment(redrawn, SEND)));
        var answer = ana().submit(Map.of("What", "x"));
        assertThat(answer.problems()).isEqualTo(Map.of("What", "Too short"));
        assertThat(ana().awaitDialog(d -> d.has("Too short")).value("What")).isEqualTo("x");
    }

    @Test
    void another_button_may_leave_the_fields_out() {
        opened();
        ana().pressDialog("Add", Map.of("What", "Cake"));
        assertThat(sentData()).isEqualTo(Json.of("verb", "add"));
    }

    @Test
    void words_close_the_dialog_and_are_noted() {
        opened();
        bot.answers("{'task':{'type':'message','value':'Saved'}}");
        ana().submit(Map.of("What", "Cake"));
        assertThat(ana().dialog()).isEmpty();
        assertThat(ana().notes().getLast().has("Saved")).isTrue();
    }

    @Test
    void a_dialog_that_teams_would_mind_does_not_open() {
        var execute = "[{'type':'Action.Execute','title':'Create','verb':'x'}]";
        bot.answers(continues("New action", attachment("[]", execute)));
        assertThat(opened().isOk()).isFalse();
        assertThat(ana().dialog()).isEmpty();
        assertThat(teams.problems()).hasSize(1);
    }

    @Test
    void an_answer_without_a_dialog_is_not_good() {
        bot.answers("");
        assertThat(opened().isOk()).isFalse();
    }

    @Test
    void a_message_action_tells_the_message_and_sends_it_again_with_the_form() {
        var message = dan().write("#website", "<p>Somebody must bake a cake</p>");
        ana().messageAction(message, "makeAction");
        assertThat(Json.text(bot.last(), "name")).isEqualTo("composeExtension/fetchTask");
        var value = Json.object(bot.last(), "value");
        var payload = Json.object(value, "messagePayload");
        var from = Json.object(Json.object(payload, "from"), "user");
        assertThat(Json.text(from, "displayName")).isEqualTo("Dan");
        assertThat(Json.text(Json.object(payload, "body"), "content")).contains("bake a cake");
        ana().submit(Map.of("What", "Cake"));
        assertThat(Json.text(bot.last(), "name")).isEqualTo("composeExtension/submitAction");
        assertThat(Json.object(bot.last(), "value").get("messagePayload")).isEqualTo(payload);
        assertThat(Json.text(sentData(), "what")).isEqualTo("Cake");
    }
}
