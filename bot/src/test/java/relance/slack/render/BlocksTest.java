package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.text.Characters;
import relance.text.Reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class BlocksTest {
    private static final Text A = Text.plain("a");

    @Test
    void a_short_heading_is_a_header_and_a_long_one_bold() {
        assertThat(type(first(new Node.Heading(A)))).isEqualTo("header");
        var longer = first(new Node.Heading(Text.plain("x".repeat(151))));
        assertThat(type(longer)).isEqualTo("section");
        assertThat(text(longer)).startsWith("*xxx").endsWith("xxx*");
    }

    @Test
    void a_heading_with_a_mention_is_bold() {
        assertThat(text(first(new Node.Heading(Text.mention(Team.ANA))))).isEqualTo("*<@U0ANA>*");
    }

    @Test
    void empty_text_makes_no_block() {
        var card = new Card(A, new Node.Prose(Text.plain(" \n")), new Node.Note(Text.EMPTY));
        assertThat(blocks(card)).hasSize(1);
        assertThat(text(blocks(card).getFirst())).isEqualTo("a");
    }

    @Test
    void slack_makes_no_links_of_its_own() {
        var text = first(new Node.Prose(A)).getAsJsonObject("text");
        assertThat(text.get("verbatim").getAsBoolean()).isTrue();
    }

    @Test
    void a_tally_shows_its_share() {
        var tally = new Node.Tally(A, 3, 5, true);
        assertThat(text(first(tally))).isEqualTo("*a*\n▰▰▰▰▰▰▱▱▱▱  3 · 60%");
        assertThat(text(paint(new Card(A, tally), Team.FRENCH).getFirst()))
                .endsWith("3 · 60\u202F%");
    }

    @Test
    void a_tally_of_nobody_is_empty() {
        assertThat(text(first(new Node.Tally(A, 0, 0, false)))).isEqualTo("a\n▱▱▱▱▱▱▱▱▱▱  0 · 0%");
    }

    @Test
    void one_vote_shows_and_only_all_votes_fill_the_bar() {
        assertThat(text(first(new Node.Tally(A, 1, 1000, false)))).contains("▰▱▱▱▱▱▱▱▱▱");
        assertThat(text(first(new Node.Tally(A, 999, 1000, false)))).contains("▰▰▰▰▰▰▰▰▰▱");
        assertThat(text(first(new Node.Tally(A, 5, 5, false)))).contains("▰▰▰▰▰▰▰▰▰▰");
    }

    @Test
    void an_item_says_what_about_and_quote() {
        var item =
                new Node.ActionItem(
                        Text.strong("Write"),
                        Text.plain("by Friday"),
                        Optional.of(Text.plain("one\ntwo")),
                        List.of(press("Done")));
        var blocks = blocks(new Card(A, item));
        assertThat(text(blocks.getFirst())).isEqualTo("*Write*\nby Friday\n> one\n> two");
        assertThat(type(blocks.get(1))).isEqualTo("actions");
    }

    @Test
    void a_very_long_item_keeps_its_quote() {
        var much = Text.plain("w&".repeat(3000));
        var item = new Node.ActionItem(much, much, Optional.of(much), List.of());
        var text = text(first(item));
        assertThat(Characters.length(text)).isLessThanOrEqualTo(Limits.TEXT);
        assertThat(text).contains("\n> w&amp;");
        assertThat(SlackSight.faults(text)).isEmpty();
    }

    @Test
    void a_button_says_beforehand_whether_it_opens_a_form() {
        var row = new Node.Buttons(press("Vote"), new Button.Opens(A, action()));
        var elements = first(row).getAsJsonArray("elements");
        assertThat(elements)
                .extracting(e -> word(e, "action_id"))
                .containsExactly("do:1", "opens:2");
        assertThat(word(elements.get(0), "value")).isEqualTo("1|poll|cast|12");
    }

    @Test
    void a_final_button_is_calm_and_asks_once_more() {
        var row = new Node.Buttons(press("Close").confirmed(Text.plain("Close it?")));
        var button = first(row).getAsJsonArray("elements").get(0).getAsJsonObject();
        assertThat(button.has("style")).isFalse();
        assertThat(word(button.getAsJsonObject("confirm"), "style")).isEqualTo("danger");
        assertThat(button.getAsJsonObject("confirm").getAsJsonObject("text").get("text"))
                .hasToString("\"Close it?\"");
    }

    @Test
    void a_menu_tells_in_its_values_what_opens() {
        var row = new Node.Buttons(List.of(), List.of(press("a"), new Button.Opens(A, action())));
        var menu = first(row).getAsJsonArray("elements").get(0).getAsJsonObject();
        assertThat(word(menu, "type")).isEqualTo("overflow");
        assertThat(word(menu, "action_id")).isEqualTo("menu:1");
        assertThat(menu.getAsJsonArray("options"))
                .extracting(option -> word(option, "value"))
                .containsExactly("do:1|poll|cast|12", "opens:1|poll|cast|12");
    }

    @Test
    void what_asks_once_more_never_hides_in_a_menu() {
        var sure = press("Close").confirmed(A);
        var row = new Node.Buttons(List.of(), List.of(sure, press("b"), press("c")));
        assertThat(types(first(row))).containsExactly("button", "overflow");
    }

    @Test
    void nothing_of_a_long_menu_is_lost() {
        var many = IntStream.range(0, 11).<Button>mapToObj(i -> press("m" + i)).toList();
        assertThat(types(first(new Node.Buttons(List.of(), many))))
                .containsExactly("overflow", "overflow", "button");
    }

    @Test
    void a_row_has_at_most_25_and_an_empty_one_is_none() {
        var many = IntStream.range(0, 30).<Button>mapToObj(i -> press("b" + i)).toList();
        assertThat(blocks(new Card(A, new Node.Buttons(many, List.of())))).hasSize(2);
        var none = new Card(A, new Node.Prose(A), new Node.Buttons());
        assertThat(blocks(none)).hasSize(1);
    }

    @Test
    void a_value_that_does_not_fit_is_our_mistake() {
        var big = ActionRef.of("poll", "cast", "x".repeat(2000));
        var row = new Node.Buttons(new Button.Do(A, big));
        assertThatThrownBy(() -> first(row)).isInstanceOf(IllegalArgumentException.class);
        var tooBigForAMenu = new Button.Do(A, ActionRef.of("poll", "cast", "x".repeat(150)));
        var menu = new Node.Buttons(List.of(), List.of(tooBigForAMenu, press("b")));
        assertThatThrownBy(() -> first(menu)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_label_is_cut() {
        var label = word(button(press("y".repeat(99))).getAsJsonObject("text"), "text");
        assertThat(label).hasSize(75).endsWith("…");
    }

    @Test
    void a_long_card_says_how_many_more_and_keeps_its_buttons() {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(A));
        for (int i = 0; i < 60; i++) {
            nodes.add(new Node.Tally(Text.plain("t" + i), 1, 2, false));
            nodes.add(new Node.Rule());
        }
        nodes.add(new Node.Note(A));
        nodes.add(new Node.Buttons(press("Vote")));
        var blocks = blocks(new Card(A, nodes));
        assertThat(blocks).hasSizeLessThanOrEqualTo(50);
        assertThat(blocks.stream().map(BlocksTest::type).toList().reversed())
                .startsWith("actions", "context", "divider", "context", "section");
        assertThat(blocks.get(blocks.size() - 4).toString()).contains("and 37 more");
    }

    @Test
    void two_more_are_said_in_french_too() {
        var nodes = IntStream.range(0, 51).<Node>mapToObj(i -> new Node.Choice(A, press("v")));
        var card = new Card(A, nodes.toList());
        assertThat(paint(card, Team.FRENCH).getLast().toString()).contains("et 2 de plus");
    }

    @Test
    void the_summary_is_escaped_and_fits() {
        var painted = painted(Card.saying(Text.plain("<!channel> & *b*")), Team.ENGLISH);
        assertThat(painted.text()).isEqualTo("&lt;!channel&gt; &amp; *b*");
        var much = painted(Card.saying(Text.plain("<".repeat(4000))), Team.ENGLISH);
        assertThat(much.text()).hasSizeLessThanOrEqualTo(4000).endsWith("&lt;…");
    }

    private static Button.Do press(String label) {
        return new Button.Do(Text.plain(label), action());
    }

    private static ActionRef action() {
        return ActionRef.of("poll", "cast", 12);
    }

    private static JsonObject button(Button button) {
        var elements = first(new Node.Buttons(button)).getAsJsonArray("elements");
        return elements.get(0).getAsJsonObject();
    }

    private static JsonObject first(Node node) {
        return blocks(new Card(A, node)).getFirst();
    }

    private static List<JsonObject> blocks(Card card) {
        return paint(card, Team.ENGLISH);
    }

    private static List<JsonObject> paint(Card card, Reader reader) {
        return painted(card, reader).blocks().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Painted painted(Card card, Reader reader) {
        return Blocks.paint(card, reader, Team.WORDING, Team.NAMES);
    }

    private static List<String> types(JsonObject row) {
        return row.getAsJsonArray("elements").asList().stream().map(BlocksTest::type).toList();
    }

    private static String type(JsonElement element) {
        return word(element, "type");
    }

    private static String text(JsonObject block) {
        return word(block.getAsJsonObject("text"), "text");
    }

    private static String word(JsonElement element, String name) {
        return element.getAsJsonObject().get(name).getAsString();
    }
}
