package relance.retro.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Values;
import relance.kit.Written;
import relance.retro.RetroWorld;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A retro on the actions of a place opens with what became of them.
class FactsTest {
    private final RetroWorld world = new RetroWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private long action(PersonId owner, String what) {
        var id = world.begin("live");
        long action = world.agree(world.ana, owner, id, what);
        world.press(world.ana, "end", id);
        return action;
    }

    private void act(PersonId who, String verb, long action, Map<String, List<String>> values) {
        world.actions.handle(
                new Interaction(
                        who, world.team, ActionRef.of("action", verb, action), new Values(values)));
    }

    private void settle(long action, Optional<String> droppedBecause) {
        world.database.run(h -> world.actions.settle(h, world.bo, action, droppedBecause));
    }

    @Test
    void it_says_what_was_done_dropped_put_off_and_what_holds_the_rest_up() {
        long done = action(world.bo, "Write the runbook");
        long dropped = action(world.bo, "Buy chairs");
        long stuck = action(world.bo, "Call the bank");
        action(world.eve, "Agenda the day before");
        for (long each : List.of(done, dropped, stuck)) {
            act(world.bo, "take", each, Map.of());
        }
        settle(done, Optional.empty());
        settle(dropped, Optional.of("No budget"));
        act(
                world.bo,
                "block",
                stuck,
                Map.of("kind", List.of("decision"), "why", List.of("which bank")));
        world.pass(Duration.ofHours(1));
        var id = world.begin("actions \"What became of it\" live");
        assertThat(Written.english(world.shown(id)))
                .contains(
                        "What became of the actions here",
                        "4 actions: 1 done, 1 dropped, 2 open",
                        "stuck once",
                        "1 waits for a decision")
                .doesNotContain("which bank");
        assertThat(Written.english(world.press(world.eve, "facts", id, 0)))
                .contains(
                        "Write the runbook",
                        "Agenda the day before",
                        "stuck once, waits for a decision");
        world.press(world.ana, "end", id);
        assertThat(Written.english(world.press(world.eve, "export", id, 0)))
                .contains("## What became of the actions here", "- 4 actions", "Call the bank");
    }

    @Test
    void the_next_one_looks_at_what_was_open_since() {
        long done = action(world.bo, "Write the runbook");
        action(world.eve, "Agenda the day before");
        act(world.bo, "take", done, Map.of());
        settle(done, Optional.empty());
        world.pass(Duration.ofHours(1));
        world.press(world.ana, "end", world.begin("actions live"));
        world.pass(Duration.ofHours(1));
        var next = world.begin("on actions live");
        assertThat(Written.english(world.shown(next)))
                .contains("1 action: 0 done, 0 dropped, 1 open");
    }

    @Test
    void where_there_are_none_it_is_a_retro_like_any_other() {
        var id = world.begin("actions live");
        assertThat(Written.english(world.shown(id))).doesNotContain("What became");
        assertThat(Written.english(world.press(world.bo, "facts", id, 0)))
                .contains("no actions here yet");
    }

    @Test
    void any_other_retro_shows_none_of_it() {
        action(world.bo, "Write the runbook");
        var id = world.begin("live");
        assertThat(Written.english(world.shown(id))).doesNotContain("What became");
    }
}
