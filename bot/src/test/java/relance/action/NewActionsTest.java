package relance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static relance.action.ActionWorld.ref;
import static relance.action.ActionWorld.whispered;
import static relance.action.LiveButton.button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.action.model.Terms;
import relance.chat.ActionRef;
import relance.chat.Marks;
import relance.chat.Reply;
import relance.chat.UnknownAction;

import java.time.Duration;
import java.util.Map;

class NewActionsTest {
    private final ActionWorld world = new ActionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void nothing_is_made_before_what_was_understood_is_confirmed() {
        var reply =
                world.type(world.dan, world.website, Marks.of(world.ana) + " ring Eve by friday");
        assertThat(world.said(reply)).contains("ring Eve · Friday 27 November");
        assertThat(world.count("select count(*) from action")).isZero();
    }

    @Test
    void a_click_days_later_means_the_day_that_was_shown() {
        var card =
                whispered(
                        world.type(
                                world.dan,
                                world.website,
                                Marks.of(world.ana) + " ring Eve by friday"));
        world.pass(Duration.ofDays(9));
        world.press(world.dan, button(card, "action.asking"));
        assertThat(world.count("select count(*) from action where due_on = '2026-11-27'")).isOne();
    }

    @Test
    void what_is_missing_is_asked_with_the_words_quoted_and_the_form_filled() {
        var card =
                whispered(world.type(world.dan, world.website, Marks.of(world.ana) + " ring Eve"));
        assertThat(world.words(card)).contains("by when?", "You wrote:");
        var form = (Reply.Open) world.press(world.dan, button(card, "action.refused.fix"));
        assertThat(form.form().toString()).contains("ring Eve");
        var made =
                world.send(
                        world.dan,
                        form.form().action(),
                        Map.of("what", "ring Eve", "owner", Marks.of(world.ana)));
        assertThat(world.said(made)).contains("no date");
    }

    @Test
    void each_day_that_may_be_meant_has_its_button() {
        var card =
                whispered(
                        world.type(
                                world.dan,
                                world.website,
                                Marks.of(world.ana) + " pay next friday"));
        assertThat(world.words(card)).contains("Which one?", "27 November", "4 December");
        world.press(world.dan, button(card, "day=2026-12-04"));
        assertThat(world.count("select count(*) from action where due_on = '2026-12-04'")).isOne();
    }

    @Test
    void only_an_active_person_of_ours_can_be_asked() {
        world.deactivate(world.ben, "ben");
        var typed = Map.of(world.robot, "app", world.guest, "organisation", world.ben, "no longer");
        typed.forEach((person, why) ->
                assertThat(
                                world.said(
                                        world.type(
                                                world.dan,
                                                world.website,
                                                Marks.of(person) + " ring Eve by friday")))
                        .contains(why));
        assertThat(world.count("select count(*) from action")).isZero();
    }

    @Test
    void a_form_keeps_what_was_typed_and_says_what_is_wrong() {
        var open = (Reply.Open) world.type(world.dan, world.website, "");
        var longest = "é".repeat(Terms.LONGEST + 1);
        var refused =
                (Reply.Invalid)
                        world.send(
                                world.dan,
                                open.form().action(),
                                Map.of("what", longest, "when", "some day", "step", "x"));
        assertThat(refused.problems()).containsOnlyKeys("what", "owner", "when");
        assertThat(refused.form().toString()).contains(longest, "some day");
    }

    @Test
    void another_s_draft_is_nobody_else_s() {
        var open = (Reply.Open) world.type(world.dan, world.website, "");
        var stolen = world.send(world.ben, open.form().action(), Map.of("what", "x"));
        assertThat(world.said(stolen)).contains("does not exist");
    }

    @Test
    void buttons_of_no_meaning_are_not_ours() {
        for (var action :
                new ActionRef[] {
                    ref("nonsense"),
                    ref("take"),
                    ref("take", "x"),
                    ref("from", "poll"),
                    ref("undo", 1)
                }) {
            assertThatThrownBy(() -> world.press(world.dan, action))
                    .isInstanceOf(UnknownAction.class);
        }
    }

    @Test
    void a_draft_that_is_not_there_is_said_in_words() {
        for (var action : new ActionRef[] {ref("confirm", 99, "soon"), ref("create", 0)}) {
            assertThat(world.said(world.press(world.dan, action))).contains("does not exist");
        }
    }
}
