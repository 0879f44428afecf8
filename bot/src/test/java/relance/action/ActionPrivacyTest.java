package relance.action;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.action.ActionWorld.ref;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.Reply;

import java.util.Map;

/// What is made in a private place does not exist outside it.
class ActionPrivacyTest {
    private static final String NONE = "That action does not exist.";
    private final ActionWorld world = new ActionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take",
                "but",
                "else",
                "no",
                "done",
                "under_way",
                "stuck",
                "later",
                "hand",
                "drop",
                "step",
                "more",
                "history",
                "agree",
                "suggest",
                "decline",
                "plan",
                "block",
                "postpone",
                "hand_over",
                "abandon",
                "again"
            })
    void no_button_reaches_it_from_outside(String verb) {
        var id = world.accepted(world.board);
        for (var outsider : new PersonId[] {world.ben, world.boss}) {
            assertThat(world.said(world.press(outsider, ref(verb, id)))).contains(NONE);
        }
        assertThat(world.history(id)).hasSize(2);
    }

    @Test
    void an_undo_does_not_reach_it_either() {
        var id = world.accepted(world.board);
        assertThat(world.said(world.press(world.ben, ref("undo", id, 2)))).contains(NONE);
    }

    @Test
    void nobody_outside_lists_it_or_is_asked_for_it() {
        world.accepted(world.board);
        assertThat(world.said(world.press(world.ben, ref("mine")))).contains("Nothing waits");
        assertThat(world.feature.asks(world.ben, world.instant())).isEmpty();
    }

    @Test
    void whoever_reads_the_overview_can_tell_its_place() {
        world.accepted(world.board);
        assertThat(
                        world.count(
                                """
                                select count(*) from action_overview a
                                join membership m on m.workspace = a.workspace
                                    and m.place = a.place and m.person = %d
                                """
                                        .formatted(world.ben.number())))
                .isZero();
        assertThat(world.count("select count(*) from action_event_overview")).isEqualTo(2);
    }

    @Test
    void somebody_outside_cannot_be_asked() {
        var reply = world.type(world.dan, world.board, Marks.of(world.ben) + " read it by friday");
        assertThat(world.said(reply)).contains("could not see it");
        var id = world.accepted(world.board);
        var handed =
                world.send(world.ana, ref("hand_over", id), Map.of("owner", Marks.of(world.ben)));
        assertThat(handed).isInstanceOf(Reply.Invalid.class);
    }

    @Test
    void leaving_the_place_ends_the_sight_of_it() {
        var id = world.accepted(world.website);
        assertThat(world.said(world.press(world.ben, ref("history", id)))).contains("took it on");
        world.leave(world.ben, world.website);
        assertThat(world.said(world.press(world.ben, ref("history", id)))).contains(NONE);
    }

    @Test
    void why_somebody_refused_is_not_for_bystanders() {
        var id = world.offered(world.website);
        world.send(world.ana, ref("decline", id), Map.of("why", "my own reasons"));
        assertThat(world.said(world.press(world.dan, ref("history", id))))
                .contains("my own reasons");
        assertThat(world.said(world.press(world.ben, ref("history", id))))
                .contains("declined")
                .doesNotContain("my own reasons");
        assertThat(world.drawn(id, "answer", world.website)).doesNotContain("my own reasons");
    }

    @Test
    void made_in_private_it_is_between_two_people() {
        var id = world.offered(world.direct);
        assertThat(world.action(id).place()).isEmpty();
        assertThat(world.said(world.press(world.ben, ref("history", id)))).contains(NONE);
        world.press(world.ana, ref("take", id));
        world.press(world.ana, ref("done", id));
        assertThat(world.outbox()).containsExactly("request to ana", "answer to dan");
    }
}
