package relance.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.teams.render.Team.written;
import static relance.teams.render.TeamsSight.plainly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.chat.Text;
import relance.gallery.Stage;

import java.util.List;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*bold* _italic_ ~struck~ `code` ```more``` snake_case 3 * 4 * 5",
                "- item",
                "+ item",
                "1. item",
                "12) item",
                "# heading",
                "> quoted",
                "=====",
                "-----",
                "    code",
                "\tcode",
                "| a | b |",
                "[label](https://evil.org)",
                "![picture](https://evil.org/x.png)",
                "[label][other] [other]: https://evil.org",
                "[other]: https://evil.org",
                "<https://evil.org> <script>alert(1)</script> <!-- c --> <?php ?>",
                "<at>Ana</at> < at>Bo</ at>",
                "R&D &lt; &#60; &amp; & co",
                "\\*a\\* \\[b\\] c\\",
                "a\\ ",
                "{{DATE(2026-11-27T16:00:00Z,SHORT)}} {{{TIME(x)}}}",
                "שלום עולם, مرحبا بالعالم",
                "👩‍👩‍👧 👍🏽 🇫🇷 :tada: 日本語＊太字＊＿～｀",
                "<!channel> @channel http://x.org a@x.org a*b*c a~b~c a`b`c"
            })
    void typed_words_read_as_typed_and_format_nothing(String typed) {
        for (var text : List.of(Text.plain(typed), Text.strong(typed))) {
            var seen = TeamsSight.read(written(text));
            assertThat(seen.faults()).as(written(text)).isEmpty();
            assertThat(seen.links()).isEmpty();
            assertThat(plainly(seen.words())).isEqualTo(plainly(typed));
        }
        assertThat(plainly(TeamsSight.read(written(Text.strong(typed))).bold()))
                .isEqualTo(plainly(typed));
        assertThat(TeamsSight.read(written(Text.plain(typed))).bold()).isEmpty();
    }

    @Test
    void bold_leaves_blanks_outside() {
        assertThat(written(Text.plain("a").then(Text.strong(" b ")).then("c")))
                .isEqualTo("a **b** c");
    }

    @Test
    void bolds_side_by_side_are_one() {
        assertThat(written(Text.strong("a").then(" ").then(Text.strong(" b"))))
                .isEqualTo("**a  b**");
    }

    @Test
    void punctuation_just_inside_bold_keeps_from_letters_outside() {
        assertThat(written(Text.plain("a").then(Text.strong("(b)")).then("c")))
                .isEqualTo("a\u200A**(b)**\u200Ac");
        assertThat(written(Text.plain("l’").then(Text.strong("idée")).then("s")))
                .isEqualTo("l’**idée**s");
    }

    @Test
    void bold_goes_line_by_line() {
        assertThat(written(Text.strong("a\n\nb "))).isEqualTo("**a**\n\n**b**");
    }

    @Test
    void people_are_mentioned_and_never_bold() {
        var text = Text.strong(Text.plain("for ").then(Text.mention(Stage.ANA)).then(" now"));
        assertThat(written(text)).isEqualTo("**for** <at>Ana</at> **now**");
    }

    @Test
    void who_cannot_be_mentioned_is_named_in_bold() {
        assertThat(written(Text.mention(Stage.EVE).then(" in ").then(Text.in(Stage.TEAM))))
                .isEqualTo("**Eve** in Team > General");
    }

    @Test
    void a_moment_is_shown_in_the_zone_of_whoever_looks() {
        assertThat(written(Text.moment(Stage.FRIDAY)))
                .isEqualTo("{{DATE(2026-11-27T16:00:00Z,SHORT)}}, {{TIME(2026-11-27T16:00:00Z)}}");
        assertThat(Links.moment(Stage.FRIDAY.plusMillis(7), Stage.FRENCH.language()))
                .isEqualTo("{{DATE(2026-11-27T16:00:00Z,SHORT)}} à {{TIME(2026-11-27T16:00:00Z)}}");
    }

    @Test
    void a_link_keeps_its_label_and_cannot_be_broken_out_of() {
        var link = Text.link("https://x.org/a(b)?c=1&d=\"<\\*&copy;", Text.plain("l]([*a* <b>"));
        var seen = TeamsSight.read(written(Text.plain("see! ").then(link).then(" (there)")));
        assertThat(seen.faults()).isEmpty();
        assertThat(seen.links())
                .containsExactly("https://x.org/a%28b%29?c=1&d=%22%3C%5C%2A&copy%3B");
        assertThat(plainly(seen.words())).isEqualTo("see!l)((*a*<b>(there)");
    }

    @Test
    void an_exclamation_mark_before_a_link_makes_no_picture() {
        var seen = TeamsSight.read(written(Text.plain("!").then(link("https://x.org"))));
        assertThat(seen.faults()).isEmpty();
        assertThat(seen.links()).containsExactly("https://x.org");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "msteams://open", "file:///etc/passwd", "https:x", "''"})
    void a_link_that_leads_nowhere_good_is_only_its_label(String url) {
        assertThat(written(link(url))).isEqualTo("a label");
    }

    @Test
    void a_cut_text_ends_whole() {
        var text = Team.markdown(Text.plain("ab 👩‍👩‍👧 ").then(Text.mention(Stage.ANA)));
        for (int most = 3; most < 40; most++) {
            var cut = text.cut(most).lines(1).getFirst();
            assertThat(cut).matches("(a|ab( 👩‍👩‍👧)?)?…|ab 👩‍👩‍👧 <at>Ana</at>");
        }
    }

    @Test
    void what_is_more_than_so_many_lines_is_joined() {
        assertThat(Team.markdown(Text.plain("a\nb\nc\nd")).lines(2)).containsExactly("a", "b c d");
    }

    private static Text link(String url) {
        return Text.link(url, Text.plain("a label"));
    }
}
