package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.TeamsSeat;

import java.util.List;
import java.util.Map;

/// Leaving a team ends what one may see and do there.
class TeamsLeavingTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";

    private final TeamsOffice office = new TeamsOffice();
    private final TeamsSeat dan = office.seat("Dan");

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void who_left_the_team_is_answered_as_if_it_did_not_exist() {
        assertThat(office.seat("Emma").say(ROOM, "poll \"Tea?\" \"Green\" \"Black\"").isOk())
                .isTrue();
        var poll = dan.await(ROOM, m -> m.author().equals("Relance") && m.has("Tea?"));
        office.settle();
        var help = dan.directMessages().getFirst();
        assertThat(office.teams().happenings().removePerson("Dan").isOk()).isTrue();
        assertThat(poll.activity().toString()).contains("poll|cast");
        var id = office.count("select id from poll");
        office.pressed(dan, help, "1|poll|cast|" + id + "|0");
        dan.await(BOT, m -> m.has("That poll does not exist."));
        assertThat(office.count("select count(*) from ballot")).isZero();
    }

    @Test
    void a_form_sent_after_leaving_does_nothing_and_lets_nobody_in_again() {
        // In the language of whoever was heard first.
        var asks = List.of("Nouveau sondage", "New poll");
        var greeting = dan.await("#General", m -> asks.stream().anyMatch(m.buttons()::contains));
        var ask = asks.stream().filter(greeting.buttons()::contains).findFirst().orElseThrow();
        assertThat(dan.press(greeting, ask).isOk()).isTrue();
        dan.awaitDialog();
        office.teams().happenings().removePerson("Dan");
        int members = office.count("select count(*) from membership");
        dan.submit(Map.of("Question", "Who?", "Options, one per line", "Ana\nEmma"));
        assertThat(office.count("select count(*) from poll")).isZero();
        assertThat(office.count("select count(*) from membership")).isEqualTo(members);
    }
}
