package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.db.TestDatabase;
import relance.lookalike.slack.Fault;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.ReceivedCall;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;

import java.time.Duration;
import java.util.List;

/// What the bot does when Slack is busy, broken, silent, or will not.
@Order(2)
class OutboxFaultsTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";
    private static final String UNCERTAIN = "I cannot tell whether your poll";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// How long the bot waits, and Slack says nothing: far apart, and long for a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration SILENCE = Duration.ofSeconds(8);

    private final Office office =
            new Office(SlackWorkspace.sample(), TestDatabase.open(), PATIENCE);
    private final SlackSeat dan = office.seat("Dan");
    private final SlackSeat emma = office.seat("Emma");

    @BeforeEach
    void settle() {
        var ana = office.seat("Ana");
        // Otherwise it would be the welcome that fails.
        Office.until("the installer is welcomed", () -> !ana.directMessages().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private void fault(String method, Fault fault) {
        office.slack().faults().next(method, fault);
    }

    private void asks(String settings) {
        assertThat(dan.command(ROOM, "poll \"Tea?\" \"Green\" \"Black\" " + settings).isOk())
                .isTrue();
    }

    private MessageView poll() {
        return dan.await(ROOM, m -> m.has("Tea?") && !m.ephemeral());
    }

    private void vote(SlackSeat seat, MessageView poll, String option) {
        assertThat(seat.clickBeside(poll, option, poll.buttons().getFirst()).status())
                .isEqualTo(200);
    }

    private long posted() {
        return dan.messages(ROOM).stream().filter(m -> m.has("Tea?") && !m.ephemeral()).count();
    }

    private long told(SlackSeat seat, String words) {
        return seat.directMessages().stream().filter(m -> m.has(words)).count();
    }

    private List<ReceivedCall> toTheRoom() {
        return office.slack().calls("chat.postMessage").stream()
                .filter(call -> call.params().toString().contains("C0WEBSITE1"))
                .toList();
    }

    private String state() {
        return office.database()
                .transact(h ->
                        h.createQuery(
                                        "select state from delivery where feature = 'poll'"
                                                + " and aspect = 'poll'")
                                .mapTo(String.class)
                                .one());
    }

    @Test
    void a_busy_slack_is_left_alone_as_long_as_it_says_then_asked_once() {
        fault("chat.postMessage", new Fault.Busy(PAUSE));
        asks("");
        dan.command(ROOM, "poll \"Cake?\" \"Plum\" \"Pear\"");
        poll();
        dan.await(ROOM, m -> m.has("Cake?"));
        // A call is on record a moment after its message is seen.
        Office.until("three calls are on record", () -> toTheRoom().size() == 3);
        var calls = toTheRoom();
        assertThat(Duration.between(calls.get(0).at(), calls.get(1).at()))
                .isGreaterThanOrEqualTo(PAUSE);
        assertThat(posted()).isOne();
    }

    @Test
    void a_redraw_put_off_by_a_busy_slack_shows_the_newest_state() {
        asks("live");
        var poll = poll();
        fault("chat.update", new Fault.Busy(PAUSE));
        vote(dan, poll, "Green");
        Office.until("Slack was busy", () -> !office.slack().calls("chat.update").isEmpty());
        vote(office.seat("Ana"), poll, "Black");
        vote(emma, poll, "Black");
        dan.await(ROOM, m -> m.has("Black · 2") && m.has("Green · 1"));
        assertThat(office.slack().calls("chat.update").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_post_that_may_have_arrived_is_not_repeated_until_its_author_says_so() {
        fault("chat.postMessage", new Fault.Broken());
        asks("");
        var question = dan.await(BOT, m -> m.has(UNCERTAIN));
        assertThat(posted()).isZero();
        Office.until("it is noted", () -> state().equals("unknown"));
        assertThat(dan.click(question, "Post it again").status()).isEqualTo(200);
        vote(emma, poll(), "Green");
        assertThat(posted()).isOne();
        assertThat(told(dan, UNCERTAIN)).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_post_without_an_answer_is_not_repeated(boolean processed) {
        fault("chat.postMessage", new Fault.Silence(SILENCE, processed));
        asks("");
        var question = dan.await(BOT, m -> m.has(UNCERTAIN));
        assertThat(posted()).isEqualTo(processed ? 1 : 0);
        assertThat(state()).isEqualTo("unknown");
        dan.click(question, "Post it again");
        Office.until("it is there", () -> state().equals("sent"));
        assertThat(posted()).isEqualTo(processed ? 2 : 1);
    }

    @Test
    void a_redraw_that_failed_is_repeated() {
        asks("live");
        var poll = poll();
        fault("chat.update", new Fault.Broken());
        vote(dan, poll, "Green");
        dan.await(ROOM, m -> m.has("Green · 1"));
        assertThat(told(dan, UNCERTAIN)).isZero();
    }

    @Test
    void blocks_that_slack_refuses_go_out_as_text() {
        fault("chat.postMessage", new Fault.Refusal("invalid_blocks"));
        asks("");
        assertThat(poll().blocks()).isEmpty();
    }

    @Test
    void blocks_that_slack_refuses_in_a_redraw_become_text() {
        asks("live");
        var poll = poll();
        fault("chat.update", new Fault.Refusal("invalid_blocks"));
        vote(dan, poll, "Green");
        dan.await(ROOM, m -> m.has("Tea?") && m.blocks().isEmpty());
        Office.until("it is noted", () -> state().equals("sent"));
        assertThat(dan.directMessages()).noneMatch(m -> m.has("could not be posted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "is_archived"})
    void a_place_that_is_gone_ends_its_poll_with_its_result(String error) {
        asks("live");
        var poll = poll();
        fault("chat.update", new Fault.Refusal(error));
        vote(emma, poll, "Green");
        dan.await(BOT, m -> m.has("no longer in that channel") && m.has("Green"));
        assertThat(office.count("select count(*) from poll where closed_at is not null")).isOne();
        assertThat(office.count("select sum(votes) from poll_sum")).isOne();
        office.slack().archive("website");
        assertThat(told(dan, "no longer in that channel")).isOne();
        assertThat(office.count("select count(*) from delivery where aspect = 'lost-place'"))
                .isOne();
    }

    @Test
    void not_invited_yet_the_poll_stays_open_and_can_be_posted_again() {
        fault("chat.postMessage", new Fault.Refusal("not_in_channel"));
        asks("");
        var notice = dan.await(BOT, m -> m.has("/invite"));
        dan.click(notice, "Post it again");
        vote(emma, poll(), "Green");
        assertThat(office.count("select count(*) from ballot")).isOne();
    }

    @Test
    void a_vote_counts_though_its_confirmation_is_lost() {
        asks("");
        var poll = poll();
        fault("response_url", new Fault.Broken());
        vote(dan, poll, "Green");
        assertThat(office.count("select count(*) from ballot")).isOne();
    }

    @Test
    void a_form_that_came_too_late_is_offered_again() {
        fault("views.open", new Fault.Refusal("expired_trigger_id"));
        dan.command(ROOM, "poll");
        var offer = dan.await(ROOM, m -> m.ephemeral() && m.buttons().contains("Open the form"));
        assertThat(dan.modal()).isEmpty();
        dan.click(offer, "Open the form");
        assertThat(dan.awaitModal().title()).isEqualTo("New poll");
    }

    @Test
    void a_deactivated_owner_is_left_alone_and_the_requester_told_once() {
        emma.command(ROOM, "action @Dan write the page by friday");
        var seen = emma.await(ROOM, m -> m.ephemeral() && m.buttons().contains("Ask Dan"));
        emma.click(seen, "Ask Dan");
        var request = dan.await(BOT, m -> m.buttons().contains("I’ll take it"));
        dan.click(request, "I’ll take it");
        emma.await(BOT, m -> m.has("has taken on"));
        dan.await(BOT, m -> m.has("is yours"));
        int before = dan.directMessages().size();
        office.slack().deactivate("Dan");
        emma.await(BOT, m -> m.has("Who could take it?"));
        for (int day : List.of(1, 2, 3, 4, 7, 8)) {
            office.moveTo(Office.MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(7)));
        }
        assertThat(told(emma, "Who could take it?")).isOne();
        assertThat(office.count("select count(*) from nudge")).isZero();
        assertThat(dan.directMessages()).hasSize(before);
    }
}
