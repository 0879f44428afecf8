package relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsSeat;

import java.util.Map;

/// What comes twice from Teams has one effect, and old buttons are answered in words.
@Order(4)
class TeamsTwiceTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";
    private static final String OUTDATED = "That button is from an older version";

    private static TeamsOffice office;
    private static TeamsSeat dan;
    private static TeamsSeat emma;

    private int before;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
        dan = office.seat("Dan");
        emma = office.seat("Emma");
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @BeforeEach
    void count() {
        before = polls();
    }

    private static int polls() {
        return office.count("select count(*) from poll");
    }

    private static MessageView asked(String question) {
        assertThat(dan.say(ROOM, "poll \"" + question + "\" \"A\" \"B\"").isOk()).isTrue();
        return emma.await(ROOM, m -> m.author().equals("Relance") && m.has(question));
    }

    private static void again(boolean sameId) {
        assertThat(office.teams().redeliver(sameId).status()).isEqualTo(200);
    }

    private static int ballots(String question) {
        return office.count(
                "select count(*) from ballot b join poll p on p.id = b.poll where p.question = '"
                        + question
                        + "'");
    }

    @Test
    void a_message_delivered_again_makes_one_poll() {
        asked("Again?");
        assertThat(dan.say(ROOM, "poll \"Once?\" \"A\" \"B\"").isOk()).isTrue();
        again(true);
        again(true);
        assertThat(polls()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_vote_delivered_again_counts_once(boolean sameId) {
        var question = "Same id " + sameId + "?";
        var poll = asked(question);
        assertThat(emma.pressBeside(poll, "A", "Voter").isOk()).isTrue();
        again(sameId);
        again(sameId);
        assertThat(ballots(question)).isOne();
    }

    @Test
    void a_double_press_counts_once() {
        var poll = asked("Double?");
        assertThat(emma.pressBeside(poll, "A", "Voter").isOk()).isTrue();
        assertThat(emma.pressBeside(poll, "A", "Voter").isOk()).isTrue();
        assertThat(ballots("Double?")).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_delivered_again_makes_one_poll(boolean sameId) {
        // In the language of whoever was heard first.
        var greeting = dan.await("#General", m -> m.buttons().size() == 1);
        assertThat(dan.press(greeting, greeting.buttons().getFirst()).isOk()).isTrue();
        dan.awaitDialog();
        var answer = dan.submit(Map.of("Question", "Form?", "Options, one per line", "A\nB"));
        assertThat(answer.isOk()).isTrue();
        again(sameId);
        again(sameId);
        assertThat(polls()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void yes_to_an_action_delivered_again_is_said_once(boolean sameId) {
        var what = "write page " + sameId;
        emma.say(ROOM, "action @Dan " + what + " by friday");
        var seen = TeamsOffice.request(emma, what, "Ask Dan");
        assertThat(emma.press(seen, "Ask Dan").isOk()).isTrue();
        again(sameId);
        var request = TeamsOffice.request(dan, what, "I’ll take it");
        assertThat(dan.press(request, "I’ll take it").isOk()).isTrue();
        again(sameId);
        emma.await(BOT, m -> m.has("has taken on") && m.has(what));
        office.settle();
        assertThat(office.count("select count(*) from action where what = '" + what + "'")).isOne();
        assertThat(emma.directMessages().stream())
                .filteredOn(m -> m.has("has taken on") && m.has(what))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0|poll|cast|1|0", "2|poll|cast|1|0", "1|retro|open|1", "1|poll|explode|1"})
    void a_button_of_another_version_or_feature_is_answered_in_words(String action) {
        var poll = asked("Stale " + action.hashCode() + "?");
        var answer = office.pressed(emma, poll, action);
        assertThat(answer.isOk()).isTrue();
        assertThat(emma.await(ROOM, m -> m.id().equals(poll.id())).has(OUTDATED)).isTrue();
        assertThat(dan.await(ROOM, m -> m.id().equals(poll.id())).has(OUTDATED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1|poll", "1|poll|cast|x|y", "1|poll|cast|999999|0"})
    void a_button_that_was_tampered_with_has_no_effect(String action) {
        var poll = asked("Tampered " + action.hashCode() + "?");
        int ballots = office.count("select count(*) from ballot");
        assertThat(office.pressed(emma, poll, action).isOk()).isTrue();
        assertThat(office.count("select count(*) from ballot")).isEqualTo(ballots);
        assertThat(emma.messages(ROOM))
                .anyMatch(m -> m.has(OUTDATED) || m.has("That poll does not exist."));
    }

    @Test
    void data_of_any_shape_is_answered_in_words() {
        var poll = asked("Shapes?");
        var ours = new JsonObject();
        ours.addProperty("relance", 7);
        assertThat(office.pressed(emma, poll, ours).isOk()).isTrue();
        assertThat(office.pressed(emma, poll, new JsonObject()).isOk()).isTrue();
        var deep = new JsonObject();
        deep.add("do", new JsonObject());
        ours.add("relance", deep);
        assertThat(office.pressed(emma, poll, ours).isOk()).isTrue();
    }
}
