package relance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static relance.action.ActionWorld.ref;
import static relance.action.ActionWorld.whispered;
import static relance.action.LiveButton.button;
import static relance.action.LiveButton.labels;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.ActionView;
import relance.action.model.Due;
import relance.action.model.State;
import relance.chat.Address;
import relance.chat.Ask;
import relance.chat.Button;
import relance.chat.Marks;
import relance.chat.Reply;
import relance.chat.Source;
import relance.chat.Subject;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// From the request to what became of it, on a real database.
class ActionStoryTest {
    private final ActionWorld world = new ActionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void from_the_request_through_yes_to_done() {
        var id = world.offered(world.website);
        assertThat(world.outbox()).containsExactly("request to ana");
        assertThat(world.drawn(id, "request", world.ana))
                .contains("asks you: review the home page", "for Friday 27 November", "Not me");
        assertThat(world.feature.asks(world.ana, world.instant()))
                .extracting(Ask::kind, Ask::nudged)
                .containsExactly(tuple(Ask.Kind.ANSWER, false));

        var offer =
                world.press(
                        world.ana,
                        button(world.card(id.as(ActionView.REQUEST), world.ana), "action.take"));
        assertThat(labels(whispered(offer))).hasSize(1);
        assertThat(world.action(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(world.outbox()).containsExactly("request to ana", "answer to dan");
        var ask = world.feature.asks(world.ana, world.instant()).getFirst();
        assertThat(ask.kind()).isEqualTo(Ask.Kind.DO);
        assertThat(ask.nudged()).isTrue();
        assertThat(ask.due()).contains(LocalDate.of(2026, 11, 27));

        var done =
                world.press(
                        world.ana,
                        button(world.card(id.as(ActionView.ASK), world.ana), "action.done"));
        assertThat(done).isEqualTo(Reply.nothing());
        assertThat(world.outbox()).contains("thanks in website");
        assertThat(world.drawn(id, "thanks", world.website))
                .contains("got it done: review the home page");
        assertThat(world.drawn(id, "ask", world.ana)).contains("Done ✓", "Undo");
        assertThat(world.feature.asks(world.ana, world.instant())).isEmpty();
        assertThat(world.history(id))
                .containsExactly(
                        ActionEvent.Kind.PROPOSED, ActionEvent.Kind.TAKEN, ActionEvent.Kind.DONE);
    }

    @Test
    void a_second_click_leaves_one_event_and_one_message() {
        var id = world.accepted(world.website);
        for (int i = 0; i < 2; i++) {
            world.press(world.ana, ref("take", id));
        }
        for (int i = 0; i < 3; i++) {
            world.press(world.ana, ref("done", id));
        }
        assertThat(world.history(id)).hasSize(3);
        assertThat(world.outbox()).hasSize(3);
    }

    @Test
    void saying_yes_twice_to_what_was_understood_makes_one_action() {
        var card =
                whispered(
                        world.type(
                                world.dan,
                                world.website,
                                Marks.of(world.ana) + " ring Eve by friday"));
        world.press(world.dan, button(card, "action.asking"));
        var again = world.said(world.press(world.dan, button(card, "action.asking")));
        assertThat(again).contains("made already");
        assertThat(world.count("select count(*) from action")).isOne();
        assertThat(world.count("select wanted from delivery")).isOne();
    }

    @Test
    void not_me_asks_why_and_the_requester_may_ask_somebody_else() {
        var id = world.offered(world.website);
        assertThat(world.press(world.ana, ref("no", id))).isInstanceOf(Reply.Open.class);
        assertThat(world.send(world.ana, ref("decline", id), Map.of()))
                .isInstanceOf(Reply.Invalid.class);
        world.send(world.ana, ref("decline", id), Map.of("why", "I am away"));
        assertThat(world.drawn(id, "answer", world.dan)).contains("cannot take on", "I am away");
        assertThat(world.feature.asks(world.ana, world.instant())).isEmpty();
        assertThat(world.said(world.press(world.ana, ref("take", id))))
                .contains("Nothing was changed");

        world.send(world.dan, ref("hand_over", id), Map.of("owner", Marks.of(world.ben)));
        assertThat(world.outbox()).contains("request-2 to ben");
        world.press(world.ben, ref("take", id));
        assertThat(world.action(id).owner()).contains(world.ben);
    }

    @Test
    void someone_else_asks_them_and_tells_the_requester() {
        var id = world.offered(world.website);
        world.send(
                world.ana,
                ref("suggest", id),
                Map.of("owner", Marks.of(world.ben), "why", "he knows it"));
        assertThat(world.outbox()).contains("request-2 to ben", "answer to dan");
        assertThat(world.drawn(id, "answer", world.dan)).contains("suggests", "he knows it");
        assertThat(world.drawn(id, "request-2", world.ben)).contains("thinks this is one for you");
        assertThat(world.drawn(id, "request", world.ana)).contains("no longer waiting");
        assertThat(world.changed).contains(world.ana, world.ben, world.dan);
    }

    @Test
    void yes_but_takes_it_on_other_terms() {
        var id = world.offered(world.website);
        world.send(
                world.ana,
                ref("agree", id),
                Map.of(
                        "what",
                        "review the title",
                        "when",
                        "mardi",
                        "step",
                        "Quand j’ai lu, je note."));
        var terms = world.action(id).terms();
        assertThat(terms.what()).isEqualTo("review the title");
        assertThat(terms.due()).contains(Due.on(LocalDate.of(2026, 11, 24)));
        assertThat(world.drawn(id, "answer", world.dan))
                .contains("with a change", "Tuesday 24 November");
        assertThat(world.drawn(id, "ask", world.ana)).contains("Quand j’ai lu");
    }

    @Test
    void handed_over_it_stays_with_its_owner_until_the_new_one_says_yes() {
        var id = world.accepted(world.website);
        world.changed.clear();
        world.send(world.ana, ref("hand_over", id), Map.of("owner", Marks.of(world.ben)));
        assertThat(world.action(id).owner()).contains(world.ana);
        assertThat(world.changed).contains(world.ana, world.ben);
        assertThat(world.drawn(id, "ask", world.ana)).contains("offered to @" + world.ben.number());
        world.press(world.ben, ref("take", id));
        assertThat(world.action(id).owner()).contains(world.ben);
        assertThat(world.drawn(id, "ask", world.ana)).contains("no longer with you");
        assertThat(world.outbox()).contains("answer to ana", "answer to dan");
    }

    @Test
    void one_s_own_action_is_accepted_at_once() {
        var id = world.offered(world.dan, world.dan, world.website);
        assertThat(world.action(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(world.outbox()).isEmpty();
        assertThat(labels(world.card(id.as(ActionView.ASK), world.dan)).toString())
                .doesNotContain("undo");
    }

    @Test
    void undone_it_stands_as_before_and_the_thanks_are_taken_back() {
        var id = world.accepted(world.website);
        world.press(world.ana, ref("under_way", id));
        world.press(world.ana, ref("done", id));
        var undo = button(world.card(id.as(ActionView.ASK), world.ana), "action.undo");
        assertThat(world.said(world.press(world.dan, undo))).contains("for its owner");
        world.press(world.ana, undo);
        world.press(world.ana, undo);
        assertThat(world.action(id).state()).isEqualTo(State.UNDER_WAY);
        assertThat(world.drawn(id, "thanks", world.website)).contains("not finished after all");
        assertThat(world.history(id)).hasSize(5).endsWith(ActionEvent.Kind.UNDONE);
    }

    @Test
    void stuck_and_later_are_kept_with_their_words() {
        var id = world.accepted(world.website);
        assertThat(world.send(world.ana, ref("block", id), Map.of("kind", "other")))
                .isInstanceOf(Reply.Invalid.class);
        world.send(world.ana, ref("block", id), Map.of("kind", "decision", "why", "which logo"));
        assertThat(world.drawn(id, "ask", world.ana)).contains("stuck on a decision (which logo)");
        world.send(world.ana, ref("postpone", id), Map.of("until", "monday"));
        var ask = world.feature.asks(world.ana, world.instant()).getFirst();
        assertThat(ask.notBefore()).contains(LocalDate.of(2026, 11, 30));
        assertThat(ask.weight()).isEqualTo(2);
    }

    @Test
    void made_from_a_message_the_answer_and_the_thanks_stand_in_its_thread() {
        var source =
                new Source(
                        new Address("C1 17.1"), "https://chat.example/p17", "We should ring Eve");
        var open = (Reply.Open) world.fromMessage(world.dan, world.website, source);
        assertThat(open.form().toString()).contains("We should ring Eve");
        world.send(
                world.dan,
                open.form().action(),
                Map.of("what", "Ring Eve", "owner", Marks.of(world.ana), "when", "2026-11-27"));
        var id = new ActionId(world.workspace, world.count("select max(id) from action"));
        world.press(world.ana, ref("take", id));
        world.press(world.ana, ref("done", id));
        assertThat(world.outbox())
                .containsExactly(
                        "request to ana",
                        "answer in website under C1 17.1",
                        "thanks in website under C1 17.1");
        assertThat(world.action(id).source().map(Action.From::link)).contains(source.link());
    }

    @Test
    void a_date_in_words_in_a_form_is_read_back_before_it_counts() {
        var open = (Reply.Open) world.press(world.dan, ref("new"));
        var answer =
                world.send(
                        world.dan,
                        open.form().action(),
                        Map.of("what", "Ring Eve", "owner", Marks.of(world.ana), "when", "friday"));
        assertThat(world.said(answer)).contains("Ring Eve", "Friday 27 November");
        assertThat(world.count("select count(*) from action")).isZero();
    }

    @Test
    void a_sent_form_that_arrives_twice_counts_once() {
        var id = world.offered(world.website);
        var receipt = world.receipt();
        world.send(world.ana, ref("decline", id), Map.of("why", "away"), receipt);
        var again = world.send(world.ana, ref("decline", id), Map.of("why", "away"), receipt);
        assertThat(again).isEqualTo(Reply.nothing());
        assertThat(world.history(id)).hasSize(2);
    }

    @Test
    void the_list_shows_what_waits_what_is_carried_and_what_was_asked() {
        world.accepted(world.website);
        world.offered(world.website);
        world.offered(world.ana, world.ben, world.website);
        var card = whispered(world.press(world.ana, ref("mine")));
        assertThat(world.words(card))
                .contains("One request waits", "You carry one action", "What you asked of others");
        var done = world.press(world.ana, button(card, "action.done"));
        assertThat(done).isInstanceOf(Reply.Replace.class);
        assertThat(world.said(done)).contains("Done ✓", "Undo");
        assertThat(world.said(world.press(world.boss, ref("mine")))).contains("Nothing waits");
    }

    @Test
    void more_than_five_are_counted() {
        for (int i = 0; i < 8; i++) {
            world.accepted(world.website);
        }
        assertThat(world.said(world.press(world.ana, ref("mine")))).contains("and 3 more");
    }

    @Test
    void a_poll_s_outcome_fills_the_form_and_its_button_is_never_too_long() {
        var poll = new Subject("poll", "poll", world.workspace, 5);
        var longest = "a|b\\".repeat(900);
        var button = world.feature.followUp(poll, world.website, longest);
        var action = ((Button.Opens) button).action();
        assertThat(action.encode().length()).isLessThanOrEqualTo(2_000);
        assertThat(world.press(world.dan, action)).isInstanceOf(Reply.Open.class);
        assertThat(world.press(world.guest, action)).isInstanceOf(Reply.Whisper.class);
        assertThat(Optional.of(action.verb())).contains("from");
    }
}
