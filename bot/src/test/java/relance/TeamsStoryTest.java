package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What people do with the bot on Teams, from a poll to a finished action.
class TeamsStoryTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";

    private final TeamsOffice office = new TeamsOffice();

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void a_poll_is_asked_in_a_thread_voted_and_becomes_its_result() {
        var dan = office.seat("Dan");
        assertThat(dan.say(ROOM, "poll \"Tea?\" \"Green\" \"Black\" until tuesday 12:00").isOk())
                .isTrue();
        var poll = dan.await(ROOM, m -> m.author().equals("Relance") && m.has("Tea?"));
        assertThat(poll.threadRoot()).isNotEqualTo(poll.id());
        var ana = office.seat("Ana");
        var seen = ana.await(ROOM, m -> m.id().equals(poll.id()));
        assertThat(ana.pressBeside(seen, "Green", "Voter").isOk()).isTrue();
        ana.await(ROOM, m -> m.ephemeral() && m.has("Green"));
        office.moveTo(Office.MONDAY.plusSeconds(36 * 3_600));
        dan.await(ROOM, m -> m.id().equals(poll.id()) && m.has("100"));
    }
}
