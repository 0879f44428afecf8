package relance.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.gallery.SampleCards;
import relance.gallery.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AdaptiveCardsTest {
    private static final Text A = Text.plain("a");

    @Test
    void a_button_is_executed_and_sent_by_clients_that_cannot() {
        var button = actions(message(new Node.Buttons(press("Go")))).getFirst();
        assertThat(button)
                .hasToString(
                        "{\"type\":\"Action.Execute\",\"title\":\"Go\",\"verb\":\"relance\","
                                + "\"data\":{\"relance\":{\"do\":\"1|poll|cast|12\"}},"
                                + "\"associatedInputs\":\"none\",\"fallback\":{\"type\":"
                                + "\"Action.Submit\",\"title\":\"Go\","
                                + "\"data\":{\"relance\":{\"do\":\"1|poll|cast|12\"}}}}");
    }

    @Test
    void a_button_that_opens_a_form_tells_teams_so() {
        var button = actions(message(new Node.Buttons(opens().primary()))).getFirst();
        assertThat(button)
                .hasToString(
                        "{\"type\":\"Action.Submit\",\"title\":\"Edit\","
                                + "\"data\":{\"relance\":{\"do\":\"1|poll|cast|12\"},"
                                + "\"msteams\":{\"type\":\"task/fetch\"}},"
                                + "\"style\":\"positive\"}");
    }

    @Test
    void in_a_dialog_every_button_is_sent() {
        var drawn = dialog(new Node.Buttons(press("Go").primary(), opens()));
        assertThat(actions(drawn)).allMatch(action -> word(action, "type").equals("Action.Submit"));
        assertThat(drawn.toString()).doesNotContain("task/fetch");
    }

    @Test
    void what_is_confirmed_asks_before_it_is_done() {
        var button = press("Close").confirmed(Text.plain("Close *now*?"));
        var show = actions(message(new Node.Buttons(button))).getFirst();
        assertThat(word(show, "type")).isEqualTo("Action.ShowCard");
        var card = show.getAsJsonObject("card");
        assertThat(card.getAsJsonArray("body").toString()).contains("Close ∗now∗?");
        var yes = card.getAsJsonArray("actions").get(0).getAsJsonObject();
        assertThat(word(yes, "type")).isEqualTo("Action.Execute");
        assertThat(word(yes, "title")).isEqualTo("Yes");
        assertThat(word(yes, "style")).isEqualTo("destructive");
    }

    @Test
    void a_choice_has_its_button_beside_it() {
        var choice = first(message(new Node.Choice(Text.plain("Soup"), press("Vote"))));
        assertThat(word(choice, "type")).isEqualTo("ColumnSet");
        var columns = choice.getAsJsonArray("columns");
        assertThat(columns.get(0).toString()).contains("stretch", "Soup");
        assertThat(columns.get(1).toString()).contains("auto", "ActionSet", "Vote");
    }

    @Test
    void each_thing_shows_one_button_before_any_shows_two() {
        var nodes = new ArrayList<Node>();
        for (int i = 1; i <= 4; i++) {
            var buttons = List.<Button>of(press("Done " + i), press("Later " + i));
            nodes.add(new Node.ActionItem(A, Text.EMPTY, Optional.empty(), buttons));
        }
        nodes.add(new Node.Buttons(List.of(press("New"), press("All")), List.of(press("Rare"))));
        assertThat(visible(message(nodes.toArray(Node[]::new))))
                .containsExactly("Done 1", "Later 1", "Done 2", "Done 3", "Done 4", "New");
    }

    @Test
    void a_menu_stays_folded_even_where_there_is_room() {
        var row = new Node.Buttons(List.of(), List.of(press("Rare"), press("Rarer")));
        var drawn = message(row);
        assertThat(actions(drawn)).hasSize(2);
        assertThat(visible(drawn)).isEmpty();
    }

    @Test
    void what_is_confirmed_comes_out_of_the_menu_where_there_is_room() {
        var close = press("Close").confirmed(A);
        var row = new Node.Buttons(List.of(press("Mine")), List.of(press("Rare"), close));
        assertThat(visible(message(row))).containsExactly("Mine", "Close");
        var titles = actions(message(row)).stream().map(action -> word(action, "title"));
        assertThat(titles).containsExactly("Mine", "Close", "Rare");
    }

    @Test
    void seven_choices_keep_their_buttons_and_the_seventh_is_folded() {
        var nodes = new ArrayList<Node>();
        for (int i = 1; i <= 7; i++) {
            nodes.add(new Node.Choice(A, press("Vote " + i)));
        }
        var drawn = message(nodes.toArray(Node[]::new));
        assertThat(actions(drawn)).hasSize(7);
        assertThat(visible(drawn)).hasSize(6).doesNotContain("Vote 7");
    }

    @Test
    void a_long_row_goes_on_in_the_next_line() {
        var words = List.of("C’est en cours", "Ça bloque", "Plus tard", "Annuler");
        var buttons = words.stream().<Button>map(AdaptiveCardsTest::press).toList();
        var drawn = message(new Node.Rule(), new Node.Buttons(buttons, List.of(press("Rare"))));
        assertThat(body(drawn)).hasSize(2);
        assertThat(first(drawn).getAsJsonArray("actions")).hasSize(3);
        assertThat(first(drawn).get("separator").getAsBoolean()).isTrue();
        assertThat(visible(drawn)).containsExactlyElementsOf(words);
    }

    @Test
    void a_line_is_drawn_over_what_follows() {
        var body = body(message(new Node.Prose(A), new Node.Rule(), new Node.Prose(A)));
        assertThat(body).hasSize(2);
        assertThat(body.get(0).has("separator")).isFalse();
        assertThat(body.get(1).get("separator").getAsBoolean()).isTrue();
        assertThat(body(message(new Node.Prose(A), new Node.Rule()))).hasSize(1);
    }

    @Test
    void people_of_one_name_are_told_apart() {
        var all = Text.join(", ", List.of(Text.mention(Stage.BO), Text.mention(Team.BOB)));
        var drawn = message(new Node.Prose(all.then(" ").then(Text.mention(Stage.BO))));
        assertThat(word(first(drawn), "text"))
                .isEqualTo("<at>Bo</at>, <at>Bo (2)</at> <at>Bo</at>");
        assertThat(drawn.getAsJsonObject("msteams").getAsJsonArray("entities"))
                .hasToString(
                        "[{\"type\":\"mention\",\"text\":\"<at>Bo</at>\","
                                + "\"mentioned\":{\"id\":\"29:8\",\"name\":\"Bo\"}},"
                                + "{\"type\":\"mention\",\"text\":\"<at>Bo (2)</at>\","
                                + "\"mentioned\":{\"id\":\"29:10\",\"name\":\"Bo\"}}]");
    }

    @Test
    void whoever_is_cut_off_is_not_told_to_teams() {
        var text = Text.plain("x".repeat(7_000)).then(Text.mention(Stage.ANA));
        assertThat(message(new Node.Prose(text)).toString()).doesNotContain("29:", "<at>");
    }

    @Test
    void lines_are_blocks_of_their_own() {
        var body = body(message(new Node.Prose(Text.plain("a\nb\n\nc"))));
        assertThat(body).extracting(block -> word(block, "text")).containsExactly("a", "b", "c");
        assertThat(word(body.get(1), "spacing")).isEqualTo("None");
        assertThat(word(body.get(2), "spacing")).isEqualTo("Small");
    }

    @Test
    void a_long_card_says_how_many_more_and_keeps_its_last_buttons() {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < 40; i++) {
            nodes.add(new Node.Tally(Text.plain("é".repeat(500)), 1, 2, false));
        }
        nodes.add(new Node.Rule());
        nodes.add(new Node.Buttons(press("Vote")));
        var drawn = message(nodes.toArray(Node[]::new));
        assertThat(CardRules.brokenByMessage(drawn)).isEmpty();
        var body = body(drawn);
        int shown = (body.size() - 2) / 2;
        assertThat(word(body.get(body.size() - 2), "text"))
                .isEqualTo("and " + (40 - shown) + " more");
        assertThat(actions(drawn)).hasSize(1);
    }

    @Test
    void sixty_results_all_fit() {
        var drawn = AdaptiveCards.message(SampleCards.sixtyResults(), Team.FRENCH).card();
        assertThat(drawn.toString()).contains("Option 60").doesNotContain("de plus");
    }

    @Test
    void a_card_with_nothing_on_it_says_its_summary() {
        var painted = AdaptiveCards.message(new Card(Text.plain("a\n*b*")), Team.ENGLISH);
        assertThat(painted.summary()).isEqualTo("a *b*");
        assertThat(word(painted.card(), "fallbackText")).isEqualTo("a *b*");
        assertThat(body(painted.card())).hasSize(2);
    }

    private static Button.Do press(String label) {
        return new Button.Do(Text.plain(label), ActionRef.of("poll", "cast", 12));
    }

    private static Button.Opens opens() {
        return new Button.Opens(Text.plain("Edit"), ActionRef.of("poll", "cast", 12));
    }

    private static JsonObject message(Node... nodes) {
        return AdaptiveCards.message(new Card(A, nodes), Team.ENGLISH).card();
    }

    private static JsonObject dialog(Node... nodes) {
        return AdaptiveCards.dialog(new Card(A, nodes), Team.ENGLISH);
    }

    private static List<JsonObject> body(JsonObject card) {
        return card.getAsJsonArray("body").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject first(JsonObject card) {
        return body(card).getFirst();
    }

    private static List<String> visible(JsonObject card) {
        return actions(card).stream()
                .filter(action -> !action.has("mode"))
                .map(action -> word(action, "title"))
                .toList();
    }

    private static List<JsonObject> actions(JsonObject card) {
        var found = new ArrayList<JsonObject>();
        collect(card.get("body"), found);
        return found;
    }

    private static void collect(JsonElement element, List<JsonObject> found) {
        if (element instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, found));
        } else if (element instanceof JsonObject object) {
            if (object.has("type") && word(object, "type").startsWith("Action.")) {
                found.add(object);
            } else {
                object.entrySet().forEach(entry -> collect(entry.getValue(), found));
            }
        }
    }

    private static String word(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
