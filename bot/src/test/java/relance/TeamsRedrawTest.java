package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.Fault;

import java.time.Duration;

/// What becomes of a message that is to be redrawn when Teams is busy or broken, or has lost it.
@Order(4)
class TeamsRedrawTest {
    private static TeamsOffice office;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @AfterEach
    void mend() {
        office.teams().faults().clear();
    }

    private static TeaPoll asked(String room) {
        var tea = TeaPoll.in(office, room);
        tea.ask("live");
        return tea;
    }

    private static void fault(Fault fault) {
        office.teams().faults().next("update", fault);
    }

    @Test
    void a_redraw_that_failed_is_repeated() {
        var tea = asked("#website");
        var seen = tea.seen();
        fault(new Fault.Broken(500));
        tea.vote("Dan", seen, "Green");
        tea.reads("Green · 1");
        assertThat(tea.timesTold(TeaPoll.UNCERTAIN)).isZero();
    }

    @Test
    void a_redraw_put_off_by_a_busy_teams_shows_the_newest_state() {
        var tea = asked("#website");
        var seen = tea.seen();
        fault(new Fault.Busy(Duration.ofSeconds(2)));
        tea.vote("Dan", seen, "Green");
        Office.until("Teams was busy", () -> !tea.calls("update").isEmpty());
        tea.vote("Ana", seen, "Black");
        tea.vote("Emma", seen, "Black");
        assertThat(tea.reads("Black · 2").has("Green · 1")).isTrue();
        assertThat(tea.calls("update").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_card_that_teams_refuses_in_a_redraw_becomes_text() {
        var tea = asked("#website");
        var seen = tea.seen();
        fault(new Fault.Refusal(413, "MessageSizeTooBig"));
        tea.vote("Dan", seen, "Green");
        office.seat("Priya").await("#website", m -> tea.shows(m) && m.card().isEmpty());
        Office.until("it is noted", () -> tea.state().equals("sent"));
        assertThat(tea.timesTold("could not be posted")).isZero();
    }

    @Test
    void a_message_that_is_gone_is_posted_anew_once_though_it_was_put_off_before() {
        var tea = asked("#website");
        var seen = tea.seen();
        fault(new Fault.Busy(Duration.ofSeconds(1)));
        fault(new Fault.Refusal(404, "ActivityNotFoundInConversation"));
        tea.vote("Dan", seen, "Green");
        var anew =
                office.seat("Priya")
                        .await("#website", m -> tea.shows(m) && !m.id().equals(seen.id()));
        assertThat(anew.threadRoot()).isEqualTo(seen.threadRoot());
        tea.vote("Emma", anew, "Green");
        assertThat(tea.reads("Green · 2").id()).isEqualTo(anew.id());
        assertThat(tea.posted()).isEqualTo(2);
        assertThat(tea.timesTold("could not be posted")).isZero();
    }

    @Test
    void a_place_that_the_bot_was_taken_out_of_ends_its_poll_with_its_result() {
        var tea = asked("#ideas");
        var seen = tea.seen();
        fault(new Fault.Refusal(403, "BotNotInConversationRoster"));
        tea.vote("Emma", seen, "Green");
        assertThat(tea.told("no longer in that channel").has("Green")).isTrue();
        assertThat(tea.closed()).isTrue();
        assertThat(tea.timesTold("no longer in that channel")).isOne();
        // Somebody adds the bot again.
        office.teams().installInTeam("Ana", "General");
    }
}
