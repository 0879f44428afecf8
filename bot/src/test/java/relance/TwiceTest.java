package relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import relance.lookalike.slack.ModalView;
import relance.lookalike.slack.SlackSeat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What comes twice has one effect.
class TwiceTest {
    private static final String ROOM = "#website";
    private static final String DAN = "U0DAN00001";

    private final Office office = new Office();
    private final SlackSeat dan = office.seat("Dan");

    @BeforeEach
    void warm() {
        // The first words load what takes long the first time.
        Office.until("it answers in time", () -> dan.command(ROOM, "help").isOk());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private int polls() {
        return office.count("select count(*) from poll");
    }

    private void shown(String words) {
        dan.await(ROOM, m -> !m.ephemeral() && m.has(words));
    }

    @Test
    void a_form_sent_twice_makes_one_poll() {
        assertThat(dan.command(ROOM, "poll").isOk()).isTrue();
        var form = dan.awaitModal();
        form.value("Question").addProperty("value", "Twice?");
        form.value("Options, one per line").addProperty("value", "A\nB");
        int before = polls();
        var body = submission(form);
        assertThat(office.signed(body).statusCode()).isEqualTo(200);
        assertThat(office.signed(body).statusCode()).isEqualTo(200);
        shown("Twice?");
        assertThat(polls()).isEqualTo(before + 1);
        dan.cancel();
    }

    private static String submission(ModalView form) {
        var payload = new JsonObject();
        payload.addProperty("type", "view_submission");
        var team = new JsonObject();
        team.addProperty("id", "T0NORD0001");
        payload.add("team", team);
        var user = new JsonObject();
        user.addProperty("id", DAN);
        user.addProperty("team_id", "T0NORD0001");
        payload.add("user", user);
        payload.add("view", form.view());
        return "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8);
    }

    @Test
    void an_event_delivered_again_has_one_effect() {
        int before = polls();
        assertThat(dan.say(ROOM, "@relance poll \"Again?\" \"A\" \"B\"").isOk()).isTrue();
        assertThat(office.slack().redeliver(1).status()).isEqualTo(200);
        assertThat(office.slack().redeliver(2).status()).isEqualTo(200);
        shown("Again?");
        assertThat(polls()).isEqualTo(before + 1);
    }
}
