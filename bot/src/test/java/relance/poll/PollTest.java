package relance.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.poll.kind.Change;
import relance.poll.kind.MultipleChoice;
import relance.poll.kind.SingleChoice;
import relance.poll.kind.Vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What becomes of a vote, with no database and no clock.
class PollTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int SOUP = 0;
    private static final int RICE = 1;
    private static final int PIE = 2;

    private static Poll poll(int most) {
        return new Poll(
                new PollId(TEAM, 1),
                new PlaceId(TEAM, 1),
                new PersonId(TEAM, 1),
                "Lunch?",
                List.of("Soup", "Rice", "Pie"),
                most == 1 ? new SingleChoice() : new MultipleChoice(most),
                false,
                false,
                NOW,
                NOW.plus(Duration.ofDays(1)),
                Optional.empty());
    }

    private static Vote choose(Poll poll, List<Integer> before, int option) {
        return poll.vote(before, new Change.Choose(option), NOW);
    }

    @Test
    void a_second_vote_moves_the_first() {
        assertThat(choose(poll(1), List.of(SOUP), RICE)).isEqualTo(new Vote.Counted(List.of(RICE)));
    }

    @Test
    void a_double_click_changes_nothing() {
        assertThat(choose(poll(1), List.of(SOUP), SOUP)).isEqualTo(new Vote.Counted(List.of(SOUP)));
        assertThat(choose(poll(2), List.of(SOUP), SOUP)).isEqualTo(new Vote.Counted(List.of(SOUP)));
    }

    @Test
    void several_may_be_chosen_up_to_the_most() {
        assertThat(choose(poll(2), List.of(RICE), SOUP))
                .isEqualTo(new Vote.Counted(List.of(SOUP, RICE)));
        assertThat(choose(poll(2), List.of(SOUP, RICE), PIE))
                .isInstanceOfSatisfying(
                        Vote.Refused.class,
                        refused -> assertThat(refused.kept()).containsExactly(SOUP, RICE));
    }

    @Test
    void choosing_nothing_takes_the_answer_back() {
        assertThat(poll(2).vote(List.of(SOUP), new Change.Replace(List.of()), NOW))
                .isEqualTo(new Vote.TakenBack());
    }

    @Test
    void an_option_that_is_not_there_is_refused() {
        assertThat(choose(poll(1), List.of(), 3)).isEqualTo(new Vote.NoSuchOption());
        assertThat(choose(poll(1), List.of(), -1)).isEqualTo(new Vote.NoSuchOption());
    }

    @Test
    void past_its_deadline_it_is_closed_though_nobody_closed_it_yet() {
        var late = NOW.plus(Duration.ofDays(1));
        assertThat(poll(1).vote(List.of(), new Change.Choose(SOUP), late))
                .isEqualTo(new Vote.PollClosed(late));
    }
}
