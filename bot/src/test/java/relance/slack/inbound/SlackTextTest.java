package relance.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.chat.Marks;
import relance.chat.Text;
import relance.slack.render.Team;

class SlackTextTest {

    @Test
    void people_and_places_become_marks() {
        assertThat(read("<@U0ANA|ana> and <@U0BO> in <#C0TEAM|general>"))
                .isEqualTo(
                        Marks.of(Team.ANA)
                                + " and "
                                + Marks.of(Team.BO)
                                + " in "
                                + Marks.of(Team.TEAM));
    }

    @ParameterizedTest
    @CsvSource({
        "<@U9|eve>, @eve",
        "<@U9>, @U9",
        "<#C9|other>, #other",
        "<!channel>, @channel",
        "<!here|here>, @here",
        "<!subteam^S1|@ops>, @ops",
        "<!date^1^{date}|tomorrow>, tomorrow",
        "<https://x.org/a?b=1&amp;c=2>, https://x.org/a?b=1&c=2",
        "<https://x.org|click here>, https://x.org",
        "<http://x.org|x.org>, x.org",
        "<mailto:a@x.org|a@x.org>, a@x.org",
        "<mailto:a@x.org>, a@x.org",
        "<tel:+33123|01 23>, 01 23"
    })
    void what_slack_recognised_becomes_words(String slack, String words) {
        assertThat(read(slack)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "a &lt;b&gt; &amp; c, a <b> & c",
        "&lt;@U0ANA&gt;, <@U0ANA>",
        "&amp;lt;, &lt;",
        "1 < 2, 1 < 2",
        "<>, <>"
    })
    void escapes_are_undone_once(String slack, String words) {
        assertThat(read(slack)).isEqualTo(words);
    }

    @Test
    void nobody_can_type_a_mark() {
        assertThat(read("\uE0107\uE012 <@U9|\uE0107\uE012>")).isEqualTo("7 @7");
    }

    @Test
    void what_is_read_is_written_the_same() {
        var read = read("ask <@U0ANA|ana> about R&amp;D in <#C0TEAM|team> &lt;!channel&gt;");
        assertThat(Team.written(Text.typed(read, Team.WORKSPACE)))
                .isEqualTo("ask <@U0ANA> about R&amp;D in <#C0TEAM> &lt;!channel&gt;");
    }

    private static String read(String slack) {
        return SlackText.read(slack, Team::person, Team::place);
    }
}
