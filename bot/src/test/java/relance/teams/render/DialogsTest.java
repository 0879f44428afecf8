package relance.teams.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Marks;
import relance.chat.Text;
import relance.gallery.SampleForms;
import relance.gallery.Stage;
import relance.teams.inbound.Submitted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class DialogsTest {
    private static final Text LABEL = Text.plain("Label");

    @Test
    void one_button_sends_it_with_what_it_is_for() {
        var drawn = Dialogs.form(form(line("", 9)), Map.of(), "n1", Team.ENGLISH);
        var send = drawn.getAsJsonArray("actions").get(0).getAsJsonObject();
        assertThat(drawn.getAsJsonArray("actions")).hasSize(1);
        assertThat(word(send, "style")).isEqualTo("positive");
        assertThat(Carried.read(send.getAsJsonObject("data")))
                .isEqualTo(new Carried("1|poll|create", "n1", ""));
    }

    @Test
    void a_title_is_words_and_cut() {
        var title = Text.strong("*x* ".repeat(40)).then("{{DATE");
        var form = new Form(title, LABEL, action(), Optional.empty(), List.of());
        assertThat(Dialogs.title(form, Team.ENGLISH)).hasSize(60).startsWith("*x* *x*");
    }

    @Test
    void a_field_keeps_what_was_typed_and_names_people() {
        var input = input(line("a\n" + Marks.of(Stage.ANA), 10));
        assertThat(word(input, "value")).isEqualTo("a @Ana");
        assertThat(input.get("maxLength").getAsInt()).isEqualTo(10);
        assertThat(word(input, "label")).isEqualTo("Label");
        assertThat(word(input, "errorMessage")).isEqualTo("Please fill this in.");
    }

    @Test
    void few_options_are_a_list_and_many_a_menu() {
        assertThat(word(input(pick(5, "o2")), "style")).isEqualTo("expanded");
        assertThat(word(input(pick(6, "o2")), "style")).isEqualTo("compact");
        assertThatThrownBy(() -> input(pick(0, ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_choice_that_is_gone_is_not_chosen() {
        assertThat(word(input(pick(3, "o2")), "value")).isEqualTo("o2");
        assertThat(input(pick(3, "gone")).has("value")).isFalse();
    }

    @Test
    void an_option_is_never_markup() {
        var options = List.of(new Field.Option("x", Text.plain("1. *a* [b](https://evil.org)")));
        var pick = new Field.Pick("f", LABEL, Optional.empty(), options, Optional.empty(), true);
        var title = input(pick).getAsJsonArray("choices").get(0).getAsJsonObject();
        var seen = TeamsSight.read(word(title, "title"));
        assertThat(seen.faults()).isEmpty();
        assertThat(seen.links()).isEmpty();
    }

    @Test
    void commas_in_a_value_come_back() {
        var options = List.of(new Field.Option("a,b%2C", LABEL), new Field.Option("c", LABEL));
        var ticks =
                new Field.Ticks(
                        "f", LABEL, Optional.empty(), options, List.of("a,b%2C", "c"), true);
        assertThat(Choices.read(word(input(ticks), "value"))).containsExactly("a,b%2C", "c");
    }

    @Test
    void people_are_looked_for_and_some_are_offered() {
        var who = new Field.Who("f", LABEL, Optional.empty(), Optional.of(Team.BOB), true);
        var input = input(who);
        assertThat(input.getAsJsonObject("choices.data"))
                .hasToString(
                        "{\"type\":\"Data.Query\",\"dataset\":\"graph.microsoft.com/users?scope=currentContext\"}");
        assertThat(titles(input)).containsExactly("Bo", "Ana", "Bo");
        assertThat(word(input, "value")).isEqualTo(Team.NAMES.pickerId(Team.BOB));
    }

    @Test
    void places_are_those_that_are_offered() {
        var where = new Field.Where("f", LABEL, Optional.empty(), Optional.of(Stage.TEAM), true);
        assertThat(titles(input(where))).containsExactly("Team > General", "Website");
        assertThat(word(input(where), "value")).isEqualTo("place:3");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_the_rest_on_top() {
        var problems = Map.of("f", Text.plain("Too long"), "other", Text.plain("Not now"));
        var body = Dialogs.form(form(line("x", 9)), problems, "n", Team.ENGLISH).get("body");
        var texts =
                body.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(part -> part.has("text") ? word(part, "text") : word(part, "id"))
                        .toList();
        assertThat(texts).containsExactly("Not now", "text:f", "Too long");
        assertThat(body.toString()).contains("Attention");
    }

    @Test
    void what_is_shown_comes_back_as_it_was() {
        var data = new JsonObject();
        var drawn = Dialogs.form(SampleForms.filled(), Map.of(), "n", Team.FRENCH);
        for (var part : drawn.getAsJsonArray("body")) {
            if (part.getAsJsonObject().get("id") != null) {
                data.add(word(part.getAsJsonObject(), "id"), part.getAsJsonObject().get("value"));
            }
        }
        var read = Submitted.values(data, Team::person, Team::place).fields();
        assertThat(read)
                .containsEntry("line", List.of("Ask @Ana <!channel> *today* 👩‍👩‍👧"))
                .containsEntry("lines", List.of("Ask @Ana <!channel>\n*today* 👩‍👩‍👧"))
                .containsEntry("pick", List.of("o4"))
                .containsEntry("ticks", List.of("o1", "o9"))
                .containsEntry("who", List.of(Marks.of(Stage.BO)))
                .containsEntry("where", List.of(Marks.of(Stage.TEAM)))
                .containsEntry("on", List.of("2026-11-27"))
                .containsEntry("at", List.of("09:05"));
    }

    @Test
    void nothing_of_what_is_sent_is_believed() {
        var sent =
                """
                {"text:line": "\uE0108\uE012 place:3\\r\\nx", "who:who": "nobody", "who:empty": "",
                 "where:where": "place:99", "where:odd": "3", "on:on": "tomorrow", "at:at": "25:00",
                 "pick:pick": "a,b", "ticks:ticks": {"not": "text"}, "text:none": null,
                 "unknown": "x", "text": "y", "relance": {"do": 7}, "msteams": {"type": "x"}}
                """;
        var data = JsonParser.parseString(sent).getAsJsonObject();
        assertThat(Submitted.values(data, Team::person, Team::place).fields())
                .containsOnlyKeys(
                        "line", "who", "empty", "where", "odd", "on", "at", "pick", "ticks", "none")
                .containsEntry("line", List.of("8 place:3\nx"))
                .containsEntry("pick", List.of("a"))
                .satisfies(fields ->
                        assertThat(fields.values().stream().mapToInt(List::size).sum())
                                .isEqualTo(2));
        assertThat(Carried.read(data)).isEqualTo(new Carried("7", "", ""));
        assertThat(Carried.read(new JsonObject())).isEqualTo(new Carried("", "", ""));
    }

    private static Field line(String value, int most) {
        return new Field.Line("f", LABEL, Optional.empty(), value, true, most);
    }

    private static Field pick(int count, String value) {
        var options =
                IntStream.range(0, count)
                        .mapToObj(i -> new Field.Option("o" + i, Text.plain("Option " + i)))
                        .toList();
        return new Field.Pick("f", LABEL, Optional.empty(), options, Optional.of(value), true);
    }

    private static Form form(Field field) {
        return new Form(LABEL, LABEL, action(), Optional.empty(), List.of(field));
    }

    private static ActionRef action() {
        return ActionRef.of("poll", "create");
    }

    private static JsonObject input(Field field) {
        var drawn = Dialogs.form(form(field), Map.of(), "n", Team.ENGLISH);
        return drawn.getAsJsonArray("body").get(0).getAsJsonObject();
    }

    private static List<String> titles(JsonObject input) {
        return input.getAsJsonArray("choices").asList().stream()
                .map(choice -> word(choice.getAsJsonObject(), "title"))
                .toList();
    }

    private static String word(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
