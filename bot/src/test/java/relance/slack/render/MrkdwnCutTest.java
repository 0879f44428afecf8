package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.Text;
import relance.text.Characters;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class MrkdwnCutTest {
    private static final List<String> CROWD =
            List.of(
                    "a",
                    "Z",
                    "é",
                    "7",
                    " ",
                    " ",
                    "\n",
                    "\r\n",
                    "\t",
                    "*",
                    "_",
                    "~",
                    "`",
                    "<",
                    ">",
                    "&",
                    "|",
                    "!",
                    "@",
                    "#",
                    "&amp;",
                    "<!channel>",
                    "<@U0BO>",
                    "```",
                    "> ",
                    "\u202E",
                    "\u2068",
                    "שלום",
                    "مرحبا",
                    "👍🏽",
                    "👩‍👩‍👧",
                    "🇫🇷",
                    "\uD83D",
                    "\u0000",
                    "\u00A0",
                    "\u200B",
                    "e\u0301",
                    "＊",
                    "｀",
                    "https://x.org/_a_",
                    "snake_case");

    @Test
    void what_fits_is_not_touched() {
        assertThat(cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void what_is_cut_ends_with_an_ellipsis() {
        assertThat(cut("abc def", 5)).isEqualTo("abc…");
    }

    @Test
    void an_escape_is_never_cut() {
        assertThat(cut("a&b", 6)).isEqualTo("a…");
    }

    @Test
    void an_emoji_is_never_cut() {
        assertThat(cut("a👩‍👩‍👧bc", 4)).isEqualTo("a…");
        assertThat(cut("👍👍👍👍", 3)).isEqualTo("👍👍…");
    }

    @Test
    void a_mention_is_never_cut() {
        var text = Text.plain("hello ").then(Text.mention(Team.ANA)).then(" and all");
        assertThat(Team.mrkdwn(text).cut(10).written()).isEqualTo("hello…");
        assertThat(Team.mrkdwn(text).cut(16).written()).isEqualTo("hello <@U0ANA>…");
    }

    @Test
    void bold_is_closed_where_it_is_cut() {
        assertThat(Team.mrkdwn(Text.strong("abcdefgh")).cut(6).written()).isEqualTo("*abc…*");
    }

    @Test
    void a_marker_is_no_opening_once_its_word_is_cut() {
        assertThat(cut("ab_cdef", 4)).isEqualTo("ab…");
    }

    @Test
    void whatever_people_type_stays_words_at_any_length() {
        var random = new Random(2_026);
        for (int round = 0; round < 600; round++) {
            var text = Team.mrkdwn(text(random, 3));
            int most = 1 + random.nextInt(80);
            assertThat(SlackSight.faults(text.written())).as(text.written()).isEmpty();
            var cut = text.cut(most).written();
            assertThat(Characters.length(cut)).as(cut).isLessThanOrEqualTo(most);
            assertThat(SlackSight.faults(cut)).as(cut).isEmpty();
        }
    }

    @Test
    void very_long_texts_fit() {
        var random = new Random(3_000);
        for (int round = 0; round < 20; round++) {
            var text = Text.plain(words(random, 4_000));
            for (var shown : List.of(text, Text.strong(text))) {
                var cut = Team.mrkdwn(shown).cut(Limits.TEXT).written();
                assertThat(Characters.length(cut)).isBetween(2_900, 3_000);
                assertThat(SlackSight.faults(cut)).isEmpty();
            }
        }
    }

    @Test
    void plain_words_fit_too() {
        var random = new Random(75);
        for (int round = 0; round < 300; round++) {
            var words = Characters.oneLine(words(random, 60));
            assertThat(Characters.length(Characters.cut(words, 24))).isLessThanOrEqualTo(24);
            var escaped = Characters.cut(words, 24, PlainWords::escaped);
            assertThat(Characters.length(escaped)).isLessThanOrEqualTo(24);
            assertThat(escaped.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&", "<", ">");
        }
    }

    private static Text text(Random random, int depth) {
        var text = Text.EMPTY;
        for (int i = random.nextInt(5); i >= 0; i--) {
            int kind = random.nextInt(depth > 0 ? 7 : 5);
            text =
                    text.then(
                            switch (kind) {
                                case 0 -> Text.mention(random.nextBoolean() ? Team.ANA : Team.EVE);
                                case 1 -> Text.in(Team.TEAM);
                                case 2 -> Text.moment(Team.FRIDAY);
                                case 3 ->
                                        Text.link(
                                                "https://x.org/" + words(random, 5),
                                                Text.plain(words(random, 5)));
                                case 4 -> Text.plain(words(random, 12));
                                default -> Text.strong(text(random, depth - 1));
                            });
        }
        return text;
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, CROWD.size())
                .mapToObj(CROWD::get)
                .collect(Collectors.joining());
    }

    private static String cut(String words, int most) {
        return Team.mrkdwn(Text.plain(words)).cut(most).written();
    }
}
