package relance.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.teams.render.TeamsSight.plainly;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.gallery.Stage;
import relance.text.Characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// Whatever people type, in whatever order and at whatever length.
class NastyTextTest {
    private static final List<String> CROWD =
            List.of(
                    "a",
                    "Z",
                    "é",
                    "7",
                    " ",
                    " ",
                    "    ",
                    "\n",
                    "\r\n",
                    "\t",
                    "*",
                    "**",
                    "_",
                    "__",
                    "~",
                    "~~",
                    "`",
                    "```",
                    "<",
                    ">",
                    "&",
                    "#",
                    "; ",
                    "&amp;",
                    "&#60;",
                    "|",
                    "!",
                    "![",
                    "[",
                    "]",
                    "](",
                    "(",
                    ")",
                    "](https://x.org)",
                    "[a]: ",
                    "\\",
                    "{{",
                    "}}",
                    "{{DATE(",
                    "- ",
                    "+ ",
                    "1. ",
                    "2) ",
                    "# ",
                    "> ",
                    "===",
                    "---",
                    "<at>",
                    "</at>",
                    "<at>Ana</at>",
                    "<b>",
                    "<!--",
                    "<?",
                    "<https://x.org>",
                    "\"",
                    "'",
                    "\u202E",
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
                    "＿",
                    "～",
                    "｀",
                    "https://x.org/_a_",
                    "snake_case");

    @Test
    void reads_as_typed_and_means_nothing() {
        var random = new Random(2_026);
        for (int round = 0; round < 3_000; round++) {
            var text = Text.EMPTY;
            var words = new StringBuilder();
            var bold = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                var typed = words(random, 1 + random.nextInt(8));
                boolean strong = random.nextBoolean();
                text = text.then(strong ? Text.strong(typed) : Text.plain(typed));
                words.append(Characters.tidy(typed));
                bold.append(strong ? Characters.tidy(typed) : "");
            }
            var seenWords = new StringBuilder();
            var seenBold = new StringBuilder();
            for (var line : Team.markdown(text).lines(40)) {
                var seen = TeamsSight.read(line);
                assertThat(seen.faults()).as(line).isEmpty();
                assertThat(seen.links()).as(line).isEmpty();
                assertThat(line).doesNotContain("<at>", "</at>");
                seenWords.append(seen.words());
                seenBold.append(seen.bold());
            }
            assertThat(plainly(seenWords.toString())).isEqualTo(plainly(words.toString()));
            assertThat(plainly(seenBold.toString())).isEqualTo(plainly(bold.toString()));
        }
    }

    @Test
    void stays_harmless_beside_mentions_links_and_dates() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var text = Text.EMPTY;
            int links = 0;
            for (int i = random.nextInt(6); i >= 0; i--) {
                var typed = words(random, 1 + random.nextInt(5));
                int kind = random.nextInt(6);
                links += kind == 3 ? 1 : 0;
                var span =
                        switch (kind) {
                            case 0 -> Text.mention(random.nextBoolean() ? Team.BOB : Stage.EVE);
                            case 1 -> Text.in(Stage.TEAM);
                            case 2 -> Text.moment(Stage.FRIDAY);
                            case 3 -> Text.link("https://x.org/" + typed, Text.plain(typed));
                            default -> Text.plain(typed);
                        };
                text = text.then(random.nextInt(3) == 0 ? Text.strong(span) : span);
            }
            int most = 1 + random.nextInt(400);
            int seenLinks = 0;
            for (var markdown : List.of(Team.markdown(text), Team.markdown(text).cut(most))) {
                for (var line : markdown.lines(10)) {
                    var seen = TeamsSight.read(line);
                    assertThat(seen.faults()).as(line).isEmpty();
                    assertThat(seen.links()).allMatch(link -> link.startsWith("https://x.org/"));
                    seenLinks += seen.links().size();
                }
                assertThat(seenLinks).isLessThanOrEqualTo(links);
                seenLinks = 0;
            }
            assertThat(Limits.bytes(String.join("", Team.markdown(text).cut(most).lines(1))))
                    .isLessThanOrEqualTo(Math.max(most, 3));
        }
    }

    @Test
    void fits_however_long_everything_is() {
        var random = new Random(3_000);
        for (int round = 0; round < 12; round++) {
            var nodes = new ArrayList<Node>();
            nodes.add(new Node.Heading(Text.plain(words(random, 3_000))));
            for (int i = 0; i < random.nextInt(12); i++) {
                var typed = Text.plain(words(random, 1 + random.nextInt(3_000)));
                nodes.add(
                        switch (random.nextInt(5)) {
                            case 0 -> new Node.Choice(typed, press(random));
                            case 1 -> new Node.Tally(typed, 3, 7, true);
                            case 2 -> new Node.Prose(typed);
                            case 3 -> new Node.Rule();
                            default ->
                                    new Node.ActionItem(
                                            Text.strong(typed),
                                            typed.then(Text.mention(Stage.ANA)),
                                            Optional.of(typed),
                                            List.of(press(random), press(random), press(random)));
                        });
            }
            nodes.add(new Node.Buttons(press(random), press(random), press(random)));
            var card = new Card(Text.plain(words(random, 3_000)), nodes);
            var drawn = AdaptiveCards.message(card, Team.FRENCH).card();
            assertThat(CardRules.brokenByMessage(drawn)).isEmpty();
            var last = drawn.getAsJsonArray("body").asList().getLast().getAsJsonObject();
            assertThat(last.get("type").getAsString()).isEqualTo("ActionSet");
        }
    }

    private static Button press(Random random) {
        return new Button.Do(
                Text.plain(words(random, 40)), ActionRef.of("sample", "press", random.nextInt(99)));
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, CROWD.size())
                .mapToObj(CROWD::get)
                .collect(Collectors.joining());
    }
}
