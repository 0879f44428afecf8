package relance;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.TeaPoll.UNCERTAIN;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.lookalike.teams.Fault;

import java.time.Duration;
import java.util.List;

/// What becomes of a message when Teams is busy, broken, silent, or will not take it.
@Order(4)
class TeamsFaultsTest {
    private static final String ROOM = "#website";

    /// How long the bot waits, and Teams says nothing: far apart, and long for a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration SILENCE = Duration.ofSeconds(8);

    private static TeamsOffice office;

    private TeaPoll tea;

    @BeforeAll
    static void open() {
        office = new TeamsOffice(PATIENCE);
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @BeforeEach
    void another() {
        tea = TeaPoll.in(office, ROOM);
    }

    @AfterEach
    void mend() {
        office.teams().faults().clear();
    }

    private static void fault(Fault fault) {
        office.teams().faults().next("send", fault);
    }

    @Test
    void a_busy_teams_is_left_alone_as_long_as_it_says_then_asked_once() {
        var pause = Duration.ofSeconds(2);
        fault(new Fault.Busy(pause));
        tea.ask("");
        tea.seen();
        Office.until("both calls are on record", () -> tea.calls("send").size() >= 2);
        var calls = tea.calls("send");
        assertThat(Duration.between(calls.get(0).at(), calls.get(1).at()))
                .isGreaterThanOrEqualTo(pause);
        Office.until("it is noted", () -> tea.state().equals("sent"));
        assertThat(tea.posted()).isOne();
    }

    @Test
    void another_operation_under_way_is_waited_for() {
        fault(new Fault.Precondition());
        tea.ask("");
        tea.seen();
        assertThat(tea.posted()).isOne();
        assertThat(tea.timesTold(UNCERTAIN)).isZero();
    }

    @Test
    void gateways_in_trouble_are_asked_again() {
        var polls = List.of(tea, TeaPoll.in(office, "#General"), TeaPoll.in(office, "#ideas"));
        for (int i = 0; i < polls.size(); i++) {
            fault(new Fault.Broken(502 + i));
        }
        polls.forEach(poll -> poll.ask(""));
        polls.forEach(TeaPoll::seen);
        assertThat(polls).allSatisfy(poll -> assertThat(poll.posted()).isOne());
        assertThat(polls).allSatisfy(poll -> assertThat(poll.timesTold(UNCERTAIN)).isZero());
    }

    @Test
    void a_post_that_may_have_arrived_is_not_repeated_until_its_author_says_so() {
        fault(new Fault.Broken(500));
        tea.ask("");
        var doubt = tea.told(UNCERTAIN);
        assertThat(tea.posted()).isZero();
        assertThat(tea.state()).isEqualTo("unknown");
        assertThat(tea.author().press(doubt, "Post it again").isOk()).isTrue();
        tea.vote("Emma", tea.seen(), "Green");
        assertThat(tea.posted()).isOne();
        assertThat(tea.timesTold(UNCERTAIN)).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_post_without_an_answer_is_not_repeated(boolean processed) {
        fault(new Fault.Silence(SILENCE, processed));
        tea.ask("");
        var doubt = tea.told(UNCERTAIN);
        assertThat(tea.posted()).isEqualTo(processed ? 1 : 0);
        assertThat(tea.state()).isEqualTo("unknown");
        tea.author().press(doubt, "Post it again");
        Office.until("it is there", () -> tea.state().equals("sent"));
        assertThat(tea.posted()).isEqualTo(processed ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({"413,MessageSizeTooBig", "400,BadArgument"})
    void a_card_that_teams_refuses_goes_out_as_text(int status, String code) {
        fault(new Fault.Refusal(status, code));
        tea.ask("");
        assertThat(tea.seen().card().size()).isZero();
        assertThat(tea.posted()).isOne();
    }

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_and_the_message_arrives_at_once() {
        office.teams().revokeTokens();
        tea.ask("");
        tea.seen();
        assertThat(tea.posted()).isOne();
        assertThat(tea.timesTold(UNCERTAIN)).isZero();
    }

    @Test
    void without_a_token_server_a_message_waits_and_then_arrives() {
        office.teams().faults().always("token", new Fault.Broken(503));
        office.teams().revokeTokens();
        tea.ask("");
        Office.until("it waits", () -> tea.state().equals("waiting") && tea.tries() > 0);
        assertThat(tea.posted()).isZero();
        office.teams().faults().clear();
        Office.until("it has arrived", () -> tea.state().equals("sent"));
        assertThat(tea.posted()).isOne();
        assertThat(office.count("select count(*) from place where closed")).isZero();
    }

    @Test
    void a_slow_teams_never_delays_who_presses() {
        tea.ask("live");
        var seen = tea.seen();
        for (var route : List.of("send", "update", "create", "members", "member")) {
            office.teams().faults().always(route, new Fault.Silence(false));
        }
        for (var person : List.of("Dan", "Emma", "Ana", "Priya")) {
            tea.vote(person, seen, "Green");
            tea.vote(person, seen, "Black");
        }
        assertThat(tea.author().say(ROOM, "poll \"Cake?\" \"Plum\" \"Pear\"").isOk()).isTrue();
        assertThat(tea.ballots()).isEqualTo(4);
    }
}
