package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Marks;
import relance.chat.Text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class ViewsTest {
    private static final Text LABEL = Text.plain("Label");

    @Test
    void titles_and_buttons_are_cut() {
        var form = new Form(words(40), words(40), action(), Optional.empty(), List.of());
        var modal = modal(form);
        assertThat(text(modal, "title")).hasSize(24).endsWith("…");
        assertThat(text(modal, "submit")).hasSize(24);
        assertThat(text(modal, "close")).isEqualTo("Cancel");
    }

    @Test
    void metadata_that_does_not_fit_is_our_mistake() {
        var form = form(line("", 10));
        assertThatThrownBy(() ->
                        Views.modal(form, Team.ENGLISH, Team.WORDING, Team.NAMES, "m".repeat(3001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_field_keeps_what_was_typed() {
        var element = element(line("a\nb", 10));
        assertThat(word(element, "initial_value")).isEqualTo("a b");
        assertThat(element.get("max_length").getAsInt()).isEqualTo(10);
    }

    @Test
    void more_than_slack_takes_is_not_asked_for() {
        var lines = new Field.Lines("f", LABEL, Optional.empty(), "x".repeat(5000), true, 9000);
        assertThat(element(lines).get("max_length").getAsInt()).isEqualTo(3000);
        assertThat(word(element(lines), "initial_value")).hasSize(3000);
    }

    @Test
    void a_person_in_typed_words_is_named() {
        var typed = "ask " + Marks.of(Team.ANA) + "\nagain";
        var lines = new Field.Lines("f", LABEL, Optional.empty(), typed, true, 100);
        assertThat(word(element(lines), "initial_value")).isEqualTo("ask @Ana\nagain");
    }

    @Test
    void few_options_are_buttons_and_many_a_menu() {
        assertThat(word(element(pick(5, "o2")), "type")).isEqualTo("radio_buttons");
        assertThat(word(element(pick(6, "o2")), "type")).isEqualTo("static_select");
        assertThat(word(element(ticks(10)), "type")).isEqualTo("checkboxes");
        assertThat(word(element(ticks(11)), "type")).isEqualTo("multi_static_select");
    }

    @Test
    void a_choice_that_is_gone_is_not_chosen() {
        assertThat(element(pick(3, "o2")).getAsJsonObject("initial_option")).isNotNull();
        assertThat(element(pick(3, "gone")).has("initial_option")).isFalse();
    }

    @Test
    void no_options_and_too_many_are_our_mistake() {
        assertThatThrownBy(() -> element(pick(0, "o")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> element(pick(101, "o")))
                .isInstanceOf(IllegalArgumentException.class);
        var big = List.of(new Field.Option("v".repeat(151), LABEL));
        var pick = new Field.Pick("f", LABEL, Optional.empty(), big, Optional.empty(), true);
        assertThatThrownBy(() -> element(pick)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void people_places_days_and_times_have_their_own_pickers() {
        var who = new Field.Who("f", LABEL, Optional.empty(), Optional.of(Team.ANA), true);
        assertThat(word(element(who), "initial_user")).isEqualTo("U0ANA");
        var unknown = new Field.Who("f", LABEL, Optional.empty(), Optional.of(Team.EVE), true);
        assertThat(element(unknown).has("initial_user")).isFalse();
        var where = new Field.Where("f", LABEL, Optional.empty(), Optional.of(Team.TEAM), true);
        assertThat(word(element(where), "initial_conversation")).isEqualTo("C0TEAM");
        var day = Optional.of(LocalDate.of(2026, 11, 27));
        assertThat(
                        word(
                                element(new Field.On("f", LABEL, Optional.empty(), day, true)),
                                "initial_date"))
                .isEqualTo("2026-11-27");
        var time = Optional.of(LocalTime.of(9, 5));
        assertThat(
                        word(
                                element(new Field.At("f", LABEL, Optional.empty(), time, true)),
                                "initial_time"))
                .isEqualTo("09:05");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_the_rest_at_the_first() {
        var problems =
                Map.of("f", Text.plain("too long"), "b", Text.plain("B"), "a", Text.plain("A"));
        var answer =
                Views.errors(problems, form(line("", 9)), Team.ENGLISH, Team.WORDING, Team.NAMES);
        assertThat(answer)
                .hasToString(
                        "{\"response_action\":\"errors\",\"errors\":{\"f\":\"too long A B\"}}");
    }

    @Test
    void home_holds_a_card() {
        var home =
                Views.home(Card.saying(Text.plain("hello")), Team.FRENCH, Team.WORDING, Team.NAMES);
        assertThat(word(home, "type")).isEqualTo("home");
        assertThat(home.getAsJsonArray("blocks")).hasSize(1);
    }

    private static Field line(String value, int most) {
        return new Field.Line("f", LABEL, Optional.empty(), value, true, most);
    }

    private static Field pick(int count, String value) {
        return new Field.Pick(
                "f", LABEL, Optional.empty(), options(count), Optional.of(value), true);
    }

    private static Field ticks(int count) {
        return new Field.Ticks("f", LABEL, Optional.empty(), options(count), List.of(), true);
    }

    private static List<Field.Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Field.Option("o" + i, Text.plain("Option " + i)))
                .toList();
    }

    private static Form form(Field field) {
        return new Form(LABEL, LABEL, action(), Optional.empty(), List.of(field));
    }

    private static ActionRef action() {
        return ActionRef.of("poll", "create");
    }

    private static Text words(int length) {
        return Text.plain("x".repeat(length));
    }

    private static JsonObject element(Field field) {
        var block = modal(form(field)).getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertThat(word(block, "block_id")).isEqualTo("f");
        var element = block.getAsJsonObject("element");
        assertThat(word(element, "action_id")).isEqualTo(word(block, "block_id"));
        return element;
    }

    private static JsonObject modal(Form form) {
        return Views.modal(form, Team.ENGLISH, Team.WORDING, Team.NAMES, "{}");
    }

    private static String text(JsonObject view, String name) {
        return word(view.getAsJsonObject(name), "text");
    }

    private static String word(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
