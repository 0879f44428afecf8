package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Loss;
import relance.chat.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

class GateTest {
    private final Team team = new Team();

    @AfterEach
    void close() {
        team.close();
    }

    private void asked(long number, String due) {
        team.chores.ask(team.ana, number, due, team.now());
        team.touch(team.ana);
    }

    private List<Instant> moments() {
        return team.sent(team.ana).stream().map(SentNudge::moment).toList();
    }

    private static List<Subject> subjects(SentNudge nudge) {
        return nudge.items().stream().map(SentNudge.Item::subject).toList();
    }

    @Test
    void a_touch_wakes_at_once_and_the_first_moment_is_two_working_days_before_the_date() {
        asked(1, "2026-11-27");
        assertThat(team.alarm(team.ana)).contains(team.now());
        team.wake(team.ana);
        assertThat(team.sent(team.ana)).isEmpty();
        assertThat(team.alarm(team.ana)).contains(Team.at("2026-11-25T09:30"));
    }

    @Test
    void three_things_due_together_make_one_message() {
        asked(1, "2026-11-27");
        asked(2, "2026-11-27");
        asked(3, "2026-11-27");
        team.liveUntil(team.ana, "2026-11-25T09:30");
        assertThat(team.sent(team.ana)).hasSize(1);
        assertThat(subjects(team.sent(team.ana).getFirst()))
                .containsExactly(team.subject(1), team.subject(2), team.subject(3));
    }

    @Test
    void the_moments_of_one_thing_are_those_of_the_cadence() {
        asked(1, "2026-11-27");
        team.liveUntil(team.ana, "2027-01-31T12:00");
        assertThat(moments())
                .containsExactly(
                        Team.at("2026-11-25T09:30"),
                        Team.at("2026-11-27T09:30"),
                        Team.at("2026-11-30T09:30"),
                        Team.at("2026-12-01T09:30"),
                        Team.at("2026-12-03T09:30"),
                        Team.at("2026-12-08T09:30"));
        assertThat(team.alarm(team.ana)).isEmpty();
    }

    @Test
    void each_nudge_keeps_its_reason_and_how_often_it_was_said() {
        asked(1, "2026-11-27");
        team.liveUntil(team.ana, "2026-11-27T09:30");
        assertThat(team.sent(team.ana))
                .extracting(nudge -> nudge.items().getFirst().reason())
                .containsExactly(new Reason.Before(2), new Reason.OnTheDay());
        assertThat(team.sent(team.ana))
                .extracting(nudge -> nudge.items().getFirst().times())
                .containsExactly(1, 2);
    }

    @Test
    void woken_twice_at_one_moment_it_sends_once() {
        asked(1, "2026-11-27");
        team.liveUntil(team.ana, "2026-11-25T09:30");
        team.wake(team.ana);
        assertThat(moments()).hasSize(1);
    }

    @Test
    void two_nodes_that_wake_one_person_send_once() {
        asked(1, "2026-11-27");
        team.moveTo("2026-11-25T09:30");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 4; node++) {
                nodes.submit(() -> team.wake(team.ana));
            }
        }
        assertThat(moments()).hasSize(1);
        assertThat(team.alarm(team.ana)).contains(Team.at("2026-11-27T09:30"));
    }

    @Test
    void what_is_done_before_its_moment_is_not_spoken_of() {
        asked(1, "2026-11-27");
        team.wake(team.ana);
        team.chores.done(1);
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-12-31T12:00");
        assertThat(moments()).isEmpty();
        assertThat(team.alarm(team.ana)).isEmpty();
    }

    @Test
    void what_is_asked_while_it_decides_is_not_lost() {
        asked(1, "2026-11-27");
        team.chores.whenAskedNext(() -> asked(2, "2026-11-24"));
        team.wake(team.ana);
        team.liveUntil(team.ana, "2026-11-24T12:00");
        assertThat(subjects(team.sent(team.ana).getFirst())).containsExactly(team.subject(2));
    }

    @Test
    void a_request_nobody_said_yes_to_is_not_nudged() {
        team.chores.put(1, Chores.ask(team.ana, 1, Optional.empty(), team.now(), false));
        team.touch(team.ana);
        team.wake(team.ana);
        assertThat(team.alarm(team.ana)).isEmpty();
    }

    @Test
    void a_bot_is_never_written_to() {
        var bot = team.person("bot", true);
        team.chores.ask(bot, 1, "2026-11-20", team.now());
        team.touch(bot);
        team.wake(bot);
        assertThat(team.sent(bot)).isEmpty();
        assertThat(team.alarm(bot)).isEmpty();
    }

    @Test
    void who_is_gone_has_no_alarm_left() {
        asked(1, "2026-11-27");
        team.cadence.lost(new Loss.PersonGone(team.ana));
        assertThat(team.alarm(team.ana)).isEmpty();
    }

    @Test
    void a_message_shows_its_things_so_that_it_is_redrawn_with_them() {
        asked(1, "2026-11-27");
        team.liveUntil(team.ana, "2026-11-25T09:30");
        assertThat(team.count("shown where feature = 'chores' and subject = 1")).isOne();
    }
}
