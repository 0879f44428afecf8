package relance.retro.board;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.kit.Written;
import relance.retro.RetroWorld;
import relance.retro.model.RetroId;

import java.util.Map;

/// What one writes: kept as it is, changed and withdrawn.
class OwnStickiesTest {
    private final RetroWorld world = new RetroWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private RetroId collecting() {
        var id = world.begin("voilier");
        world.write(world.bo, id, 0, "The wind is good");
        world.write(world.eve, id, 1, "Something holds us");
        return id;
    }

    @Test
    void a_card_of_three_thousand_characters_is_kept_whole_and_no_longer_one() {
        var id = collecting();
        world.write(world.bo, id, 0, "é".repeat(3_000));
        assertThat(world.stickies(id)).anyMatch(sticky -> sticky.words().length() == 3_000);
        assertThat(RetroWorld.problem(world.write(world.bo, id, 0, "é".repeat(3_001)), "words"))
                .hasValueSatisfying(words -> assertThat(words).contains("3,000"));
        assertThat(RetroWorld.problem(world.write(world.bo, id, 0, "  "), "words")).isPresent();
        assertThat(RetroWorld.problem(world.write(world.bo, id, 7, "No column"), "words"))
                .isPresent();
    }

    @Test
    void an_emptied_card_is_withdrawn() {
        var id = collecting();
        var mine =
                world.stickies(id).stream()
                        .filter(sticky -> sticky.words().startsWith("The wind"))
                        .findFirst()
                        .orElseThrow();
        var form = opened(world.press(world.bo, "edit", id, mine.number()));
        var emptied = world.send(world.bo, form.action(), Map.of("column", 0, "words", " "));
        assertThat(Written.english(emptied)).contains("withdrawn");
        assertThat(world.stickies(id)).hasSize(1);
    }

    @Test
    void a_form_sent_twice_is_one_card() {
        var id = collecting();
        var form = opened(world.press(world.bo, "write", id));
        world.send(world.bo, form.action(), Map.of("column", 0, "words", "Once"));
        world.send(world.bo, form.action(), Map.of("column", 0, "words", "Once"));
        assertThat(world.stickies(id)).filteredOn(c -> c.words().equals("Once")).hasSize(1);
        assertThat(
                        Written.english(
                                world.send(
                                        world.eve,
                                        form.action(),
                                        Map.of("column", 0, "words", "Mine"))))
                .contains("no longer there");
    }

    /// An old button must show nobody what others are still writing.
    @Test
    void while_breakouts_work_nobody_looks_at_all_of_it() {
        var id = world.begin("1-2-4-all live");
        world.write(world.bo, id, 0, "Thought of Bo");
        world.write(world.eve, id, 0, "Thought of Eve");
        world.next(id);
        assertThat(Written.english(world.press(world.ana, "stickies", id, 0)))
                .contains("another step")
                .doesNotContain("Thought");
    }
}
