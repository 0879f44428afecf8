package relance.retro;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Reply;
import relance.kit.Written;
import relance.retro.model.Phase;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;
import relance.retro.theme.Theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A live retro of three people, with their names, from its first card to its summary, and the next
/// one that opens with what was promised.
class RetroStoryTest {
    private final RetroWorld world = new RetroWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private RetroId written() {
        var id = world.begin("\"Sprint 12\" live");
        world.write(world.ana, id, 0, "Talk to users every week");
        world.write(world.bo, id, 1, "The deployments take far too long");
        world.write(world.eve, id, 1, "A deployment takes too long");
        return id;
    }

    private RetroId voting() {
        var id = written();
        world.next(id);
        world.next(id);
        return id;
    }

    @Test
    void cards_are_private_until_the_time_for_writing_ends() {
        var id = written();
        assertThat(Written.english(world.shown(id)))
                .contains("Sprint 12", "3 cards from 3 people")
                .doesNotContain("deployment", "users every week");
        assertThat(Written.english(world.press(world.bo, "mine", id, 0)))
                .contains("deployments")
                .doesNotContain("users every week");
        assertThat(Written.english(world.press(world.bo, "stickies", id, 0)))
                .contains("another step")
                .doesNotContain("users every week");
        world.next(id);
        assertThat(Written.english(world.press(world.eve, "stickies", id, 0)))
                .contains("users every week", "deployments", "@" + world.bo.number());
    }

    @Test
    void one_edits_and_withdraws_ones_own_cards_and_nobody_elses() {
        var id = written();
        long card =
                world.stickies(id).stream()
                        .filter(c -> c.words().startsWith("The deployments"))
                        .findFirst()
                        .orElseThrow()
                        .number();
        var form = opened(world.press(world.bo, "edit", id, card));
        var changed = world.send(world.bo, form.action(), Map.of("column", 2, "words", "Faster"));
        assertThat(Written.english(changed)).contains("Faster");
        assertThat(Written.english(world.press(world.ana, "edit", id, card)))
                .contains("no longer there");
        world.press(world.ana, "withdraw", id, card);
        assertThat(world.stickies(id)).hasSize(3);
        world.press(world.bo, "withdraw", id, card);
        world.press(world.bo, "withdraw", id, card);
        assertThat(world.stickies(id)).hasSize(2);
    }

    @Test
    void alike_cards_are_suggested_and_grouped_by_one_click() {
        var id = written();
        world.next(id);
        var page = Written.card(world.press(world.ana, "suggest", id, 0));
        assertThat(Written.english(page)).contains("2 cards", "deployments");
        assertThat(world.themes(id)).isEmpty();
        assertThat(Written.english(world.press(world.bo, "suggest", id, 0))).contains("who leads");
        var take = Buttons.of(page, "retro.suggest.take");
        world.send(world.ana, take, Map.of());
        assertThat(world.themes(id)).hasSize(1);
        world.next(id);
        assertThat(world.themes(id)).hasSize(2);
        // The same click again finds nothing to take.
        assertThat(Written.english(world.send(world.ana, take, Map.of()))).contains("another step");
    }

    @Test
    void dots_are_counted_when_voting_ends_and_never_over_budget() {
        var id = voting();
        var themes = world.themes(id);
        var form = opened(world.press(world.bo, "dots", id, 0));
        var dots = new HashMap<String, Object>();
        dots.put(form.fields().get(0).name(), 2);
        dots.put(form.fields().get(1).name(), 2);
        assertThat(world.send(world.bo, form.action(), dots)).isInstanceOf(Reply.Invalid.class);
        dots.put(form.fields().get(1).name(), 1);
        var noted = world.send(world.bo, form.action(), dots);
        assertThat(Written.english(noted)).contains("None left");
        world.send(world.bo, form.action(), dots);
        assertThat(world.number("select count(*) from retro_dot")).isEqualTo(3);
        assertThat(Written.english(world.shown(id))).contains("Dots from 1 person");
        assertThat(themes).allMatch(theme -> theme.dots() == 0);
        world.next(id);
        assertThat(world.themes(id).stream().map(Theme::dots)).containsExactly(2, 1, 0);
    }

    @Test
    void themes_are_talked_about_one_by_one_and_what_is_left_comes_back() {
        var id = voting();
        world.next(id);
        assertThat(world.outgoing()).filteredOn(line -> line.startsWith("theme ")).hasSize(1);
        var first = talked(id);
        world.press(world.ana, "more", id, first.id());
        assertThat(talked(id).until()).contains(RetroWorld.MONDAY.plusSeconds(300));
        world.press(world.ana, "talked", id, first.id());
        assertThat(Written.english(world.press(world.ana, "talked", id, first.id())))
                .contains("over already");
        world.press(world.ana, "park", id, talked(id).id());
        assertThat(world.outgoing()).filteredOn(line -> line.startsWith("theme ")).hasSize(3);
        world.next(id);
        assertThat(states(id)).containsExactlyInAnyOrder("discussed", "discussed", "parked");
        world.press(world.ana, "end", id);
        var next = world.begin("\"Sprint 13\" live");
        world.write(world.ana, next, 0, "Something else");
        world.next(next);
        assertThat(world.themes(next)).hasSize(1).allMatch(theme -> theme.stickies() == 1);
        assertThat(Written.english(world.press(world.bo, "stickies", next, 0)))
                .contains("Last time");
    }

    private Theme talked(RetroId id) {
        return world.themes(id).stream()
                .filter(theme -> theme.state() == Theme.State.TALKED)
                .findFirst()
                .orElseThrow();
    }

    private List<String> states(RetroId id) {
        return world.themes(id).stream().map(theme -> theme.state().word()).toList();
    }

    @Test
    void it_ends_in_actions_and_one_of_them_is_the_improvement() {
        var id = voting();
        world.next(id);
        world.next(id);
        long action = world.agree(world.ana, world.bo, id, "Deploy in ten minutes");
        assertThat(Written.english(world.shown(id))).contains("Deploy in ten minutes", "1 action");
        var form = opened(world.press(world.ana, "improve", id));
        world.send(world.ana, form.action(), Map.of("improvement", action));
        assertThat(Written.english(world.shown(id))).contains("Our improvement");
        world.next(id);
        world.press(world.ana, "roti", id, 5);
        world.press(world.ana, "roti", id, 4);
        world.press(world.bo, "roti", id, 3);
        world.press(world.eve, "roti", id, 5);
        world.next(id);
        assertThat(world.retro(id).open()).isFalse();
        assertThat(world.drawn(id, RetroView.SUMMARY))
                .contains("Deploy in ten minutes", "Our improvement", "4.0 of 5", "3 cards")
                .contains("[Export as Markdown]");
        assertThat(Written.english(world.press(world.bo, "export", id, 0)))
                .contains("# Sprint 12", "## ", "- Start | Talk to users every week");
        assertThat(world.outgoing()).anyMatch(line -> line.startsWith("summary place"));
    }

    @Test
    void the_next_one_opens_with_what_was_promised_and_wants_an_answer_to_each() {
        var id = voting();
        world.next(id);
        world.next(id);
        long kept = world.agree(world.ana, world.ana, id, "Write the runbook");
        long left = world.agree(world.ana, world.bo, id, "Deploy in ten minutes");
        world.press(world.ana, "end", id);
        var next = world.begin("live");
        assertThat(world.retro(next).phase()).isEqualTo(Phase.ACTIONS);
        assertThat(Written.english(world.shown(next))).contains("Write the runbook", "0 of 2");
        assertThat(Written.english(world.press(world.ana, "next", next, "actions")))
                .contains("2 actions have no answer", "Deploy in ten minutes");
        assertThat(Written.english(world.press(world.eve, "commitments", next))).contains("yours");

        var bos = opened(world.press(world.bo, "commitments", next));
        assertThat(bos.fields()).hasSize(2);
        var silent = world.send(world.bo, bos.action(), Map.of("answer-" + left, "drop"));
        assertThat(RetroWorld.problem(silent, "why-" + left)).isPresent();
        world.send(
                world.bo,
                bos.action(),
                Map.of("answer-" + left, "drop", "why-" + left, "Another team does it"));
        var form = opened(world.press(world.ana, "commitments", next));
        world.send(world.ana, form.action(), Map.of("answer-" + kept, "done"));
        assertThat(world.words("select state from action order by id"))
                .containsExactly("done", "dropped");
        world.next(next);
        assertThat(world.retro(next).phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void one_phase_back_and_no_further() {
        var id = voting();
        assertThat(world.press(world.ana, "back", id, "vote")).isInstanceOf(Reply.Nothing.class);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
        assertThat(Written.english(world.press(world.ana, "back", id, "group")))
                .contains("any further");
        world.next(id);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.VOTE);
    }
}
