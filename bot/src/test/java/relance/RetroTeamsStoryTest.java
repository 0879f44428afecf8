package relance;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.tenant.Person;
import relance.tenant.TeamsTenant;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// A retro of six people over Teams' signed requests.
class RetroTeamsStoryTest {
    private final TeamsOffice office = new TeamsOffice();

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void a_retro_of_six_people_from_start_to_summary() {
        var told = new ByteArrayOutputStream();
        var people = TeamsTenant.sample().people().stream().map(Person::name).toList();
        var story =
                new RetroStory(
                        name -> new StoryOnTeams(office.teams().seat(name, Story.PATIENCE)),
                        people,
                        Story.PATIENCE,
                        new PrintStream(told, true, UTF_8));
        assertThat(story.play()).as(told.toString(UTF_8)).isZero();
    }

    @Test
    void pairs_and_fours_share_their_cards_in_private() {
        new CirclesByWire(name -> new StoryOnTeams(office.teams().seat(name, Story.PATIENCE)))
                .play();
    }
}
