package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.slack.render.Team.written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.chat.PlaceId;
import relance.chat.Text;

import java.time.LocalDate;

class MrkdwnTest {

    @Test
    void typed_calls_and_mentions_stay_words() {
        assertThat(written(Text.plain("<!channel> <@U0ANA> & <https://x.org|y>")))
                .isEqualTo("&lt;!channel&gt; &lt;@U0ANA&gt; &amp; &lt;https://x.org|y&gt;");
    }

    @Test
    void an_escape_that_was_typed_is_read_as_typed() {
        assertThat(written(Text.plain("&lt;!here&gt;"))).isEqualTo("&amp;lt;!here&amp;gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "*bold*, ∗bold∗",
        "_no_, ˍnoˍ",
        "~5 min, ∼5 min",
        "`rm -rf`, ˋrm -rfˋ",
        "＊wide＊, ∗wide∗",
        "3 * 4 * 5, 3 ∗ 4 ∗ 5",
        "snake_case_name, snake_case_name",
        "a*b*c, a*b*c",
        "a`b, aˋb"
    })
    void typed_formatting_reads_the_same_and_formats_nothing(String typed, String expected) {
        assertThat(written(Text.plain(typed))).isEqualTo(expected);
    }

    @Test
    void a_typed_quotation_is_none() {
        assertThat(written(Text.plain("> a\n  > b\nc > d")))
                .isEqualTo("\u00AD&gt; a\n  \u00AD&gt; b\nc &gt; d");
    }

    @Test
    void line_breaks_are_kept_and_unseen_characters_go() {
        assertThat(written(Text.plain("a\r\nb\rc\u2028d\u0000\u202Ee"))).isEqualTo("a\nb\nc\nde");
    }

    @Test
    void half_a_surrogate_pair_is_replaced() {
        assertThat(written(Text.plain("a\uD83Db"))).isEqualTo("a\uFFFDb");
    }

    @Test
    void bold_leaves_blanks_outside() {
        assertThat(written(Text.plain("a").then(Text.strong(" b ")).then("c")))
                .isEqualTo("a *b* c");
    }

    @Test
    void bold_goes_line_by_line() {
        assertThat(written(Text.strong("a\n\nb "))).isEqualTo("*a*\n\n*b* ");
    }

    @Test
    void bold_holds_no_asterisk_of_its_own() {
        assertThat(written(Text.strong("2*3 *x*"))).isEqualTo("*2∗3 ∗x∗*");
    }

    @Test
    void bold_beside_letters_gets_an_unseen_edge() {
        assertThat(written(Text.plain("l’").then(Text.strong("idée")).then("s")))
                .isEqualTo("l’\u200B*idée*\u200Bs");
    }

    @Test
    void bold_inside_bold_is_bold_once() {
        assertThat(written(Text.strong(Text.plain("a ").then(Text.strong("b")).then(" c"))))
                .isEqualTo("*a b c*");
    }

    @Test
    void bold_of_blanks_is_blank() {
        assertThat(written(Text.strong(" \u00A0 "))).isEqualTo(" \u00A0 ");
    }

    @Test
    void people_and_places_are_mentioned() {
        assertThat(written(Text.mention(Team.ANA).then(" ").then(Text.in(Team.TEAM))))
                .isEqualTo("<@U0ANA> <#C0TEAM>");
    }

    @Test
    void who_slack_does_not_know_is_named() {
        var elsewhere = new PlaceId(Team.WORKSPACE, 99);
        assertThat(written(Text.mention(Team.EVE).then(" ").then(Text.in(elsewhere))))
                .isEqualTo("someone somewhere");
    }

    @Test
    void a_moment_is_slacks_to_show_and_the_readers_when_it_cannot() {
        var pieces = Team.WORDING.pieces(Text.moment(Team.FRIDAY), Team.FRENCH);
        assertThat(Mrkdwn.of(pieces, Team.FRENCH, Team.NAMES).written())
                .isEqualTo(
                        "<!date^1795795200^{date_long_pretty}, {time}|vendredi 27 novembre à"
                                + " 17:00>");
    }

    @Test
    void a_day_is_words() {
        assertThat(written(Text.day(LocalDate.of(2026, 11, 27)))).isEqualTo("Friday 27 November");
    }

    @Test
    void a_link_keeps_its_label_whole() {
        assertThat(written(Text.link("https://x.org/a?b=1&c=2", Text.plain("a|b <c>\n*d*"))))
                .isEqualTo("<https://x.org/a?b=1&amp;c=2|a∣b &lt;c&gt; ∗d∗>");
    }

    @Test
    void a_link_cannot_be_broken_out_of() {
        assertThat(written(Text.link("https://x.org/>|<!channel> \"é", Text.plain("x"))))
                .isEqualTo("<https://x.org/%3E%7C%3C!channel%3E%20%22é|x>");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "slack://open", "file:///etc/passwd", "https:x", "''"})
    void a_link_that_leads_nowhere_good_is_only_its_label(String url) {
        assertThat(written(Text.link(url, Text.plain("a label")))).isEqualTo("a label");
    }

    @Test
    void a_quotation_is_quoted_on_each_line() {
        assertThat(Team.mrkdwn(Text.plain("a\n> b")).quoted().written())
                .isEqualTo("> a\n> \u00AD&gt; b");
    }
}
