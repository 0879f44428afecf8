package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.people.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class GateBudgetTest {
    private final Team team = new Team();

    @AfterEach
    void close() {
        team.close();
    }

    private void weekly(int most) {
        var form = CadenceForm.of(NextNudgeSamples.weekly(most));
        team.role(team.bo, Role.ADMIN);
        team.sends(team.bo, form.action(), Reading.filled(form));
    }

    @Test
    void what_the_week_cannot_hold_waits_for_monday_and_why_is_written_down() {
        weekly(1);
        team.chores.ask(team.ana, 1, "2026-11-26", team.now());
        team.chores.ask(team.ana, 2, "2026-11-27", team.now());
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-24T10:00");
        assertThat(team.alarm(team.ana)).contains(Team.at("2026-11-30T09:30"));
        assertThat(team.count("nudge_person where held = 'budget_spent' and next_at is not null"))
                .isOne();
        team.moveTo("2026-11-30T08:00");
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-30T10:00");
        var waited = team.sent(team.ana).getLast();
        assertThat(waited.moment()).isEqualTo(Team.at("2026-11-30T09:30"));
        assertThat(waited.held().map(Nudge.Wait::held)).contains(Nudge.Held.BUDGET_SPENT);
        assertThat(waited.items()).hasSize(2);
    }

    @Test
    void one_message_a_day_whatever_comes_up_after_it() {
        team.chores.ask(team.ana, 1, "2026-11-27", team.now());
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-25T10:00");
        team.chores.ask(team.ana, 2, "2026-11-25", team.now().minusSeconds(86_400));
        team.touch(team.ana);
        team.wake(team.ana);
        assertThat(team.sent(team.ana)).hasSize(1);
        assertThat(team.alarm(team.ana)).contains(Team.at("2026-11-26T09:30"));
    }

    @Test
    void a_long_bundle_shows_five_and_counts_the_rest() {
        for (int number = 1; number <= 12; number++) {
            team.chores.put(
                    number,
                    Chores.ask(
                            team.ana,
                            number,
                            Optional.of(LocalDate.parse("2026-11-27")),
                            team.now(),
                            true));
        }
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-25T10:00");
        var card = team.drawn(team.sent(team.ana).getFirst());
        assertThat(Reading.of(card, Locale.ENGLISH))
                .contains("Chore 5", "and 7 more: write “mine” to see them all.")
                .doesNotContain("Chore 6");
    }

    @Test
    void a_thing_that_cannot_be_drawn_does_not_keep_the_others_back() {
        team.chores.ask(team.ana, -1, "2026-11-27", team.now());
        team.chores.ask(team.ana, 2, "2026-11-27", team.now());
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-25T10:00");
        assertThat(Reading.of(team.drawn(team.sent(team.ana).getFirst()), Locale.FRENCH))
                .contains("Cet élément ne peut plus être affiché.", "Chore 2");
    }

    @Test
    void the_question_changes_from_nudge_to_nudge() {
        team.chores.ask(team.ana, 1, "2026-11-27", team.now());
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-12-31T12:00");
        List<String> questions =
                team.sent(team.ana).stream()
                        .map(nudge -> NudgeCard.question(nudge.items()))
                        .map(text -> Reading.of(text, Locale.ENGLISH))
                        .toList();
        assertThat(questions)
                .containsExactly(
                        "Has it started?",
                        "Will it be done today, or would another date be better?",
                        "Is it still worth doing?",
                        "Has it started?",
                        "Is something in the way?",
                        "I will not bring it up again. Keep it with a new date, hand it over, or"
                                + " drop it?");
    }
}
