package relance;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.playground.Member;
import relance.playground.Team;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// A retro of six people over Slack's signed requests.
class RetroSlackStoryTest {
    private final Office office = new Office();

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void a_retro_of_six_people_from_start_to_summary() {
        var told = new ByteArrayOutputStream();
        var people = Team.sample().members().stream().map(Member::name).toList();
        var story =
                new RetroStory(
                        name -> new StoryOnSlack(office.slack().seat(name, Story.PATIENCE)),
                        people,
                        Story.PATIENCE,
                        new PrintStream(told, true, UTF_8));
        assertThat(story.play()).as(told.toString(UTF_8)).isZero();
        assertThat(
                        office.count(
                                "select count(*) from delivery where state not in"
                                        + " ('sent', 'gone', 'waiting', 'sending')"))
                .isZero();
    }

    @Test
    void pairs_and_fours_share_their_cards_in_private() {
        new CirclesByWire(name -> new StoryOnSlack(office.slack().seat(name, Story.PATIENCE)))
                .play();
    }
}
