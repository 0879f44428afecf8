package relance.retro.phase;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Audience;
import relance.chat.Loss;
import relance.chat.Marks;
import relance.chat.Reply;
import relance.kit.Written;
import relance.retro.Buttons;
import relance.retro.RetroFeature;
import relance.retro.RetroWorld;
import relance.retro.model.Phase;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// How a retro moves on: by its deadlines, by whoever leads, and whatever happens meanwhile.
class PhasesTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T16:00:00Z");

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
    void each_phase_moves_on_by_itself_at_its_deadline() {
        var id = collecting();
        assertThat(world.retro(id).dueAt()).contains(WEDNESDAY);
        world.moveTo(WEDNESDAY.minusSeconds(1));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.COLLECT);
        world.moveTo(WEDNESDAY);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
        assertThat(world.retro(id).dueAt()).contains(WEDNESDAY.plus(Duration.ofDays(1)));
        world.pass(Duration.ofDays(1));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.VOTE);
        world.pass(Duration.ofDays(1));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.DISCUSS);
        assertThat(world.outgoing()).filteredOn(line -> line.startsWith("theme ")).hasSize(2);
        // Friday afternoon to Monday.
        world.pass(Duration.ofDays(2));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.DISCUSS);
        world.pass(Duration.ofDays(1));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.AGREE);
        world.pass(Duration.ofDays(1));
        world.pass(Duration.ofDays(1));
        assertThat(world.retro(id).open()).isFalse();
        assertThat(world.drawn(id, RetroView.SUMMARY)).contains("No action came out");
    }

    @Test
    void woken_twice_for_one_deadline_it_moves_once() {
        var id = collecting();
        world.moveTo(WEDNESDAY);
        world.feature.wake(id.as(RetroAlarm.NEXT), WEDNESDAY);
        world.feature.wake(id.as(RetroAlarm.NEXT), WEDNESDAY);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
    }

    @Test
    void a_server_that_starts_again_finds_everything_as_it_was() {
        var id = collecting();
        var before = Written.english(world.shown(id));
        var again =
                new RetroFeature(
                        world.kit, new byte[32], world.actions::followUp, world.actions::settle);
        var shown = again.draw(id.subject(), new Audience.Everyone(world.team));
        assertThat(Written.english(shown)).isEqualTo(before);
        again.wake(id.as(RetroAlarm.NEXT), WEDNESDAY);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.COLLECT);
        world.moveTo(WEDNESDAY);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
    }

    @Test
    void a_retro_in_which_nobody_wrote_ends_at_its_deadline() {
        var id = world.begin("kalm");
        world.moveTo(WEDNESDAY);
        assertThat(world.retro(id).open()).isFalse();
        assertThat(world.drawn(id, RetroView.SUMMARY)).contains("No cards yet");
    }

    @Test
    void two_who_press_next_at_once_move_it_once() throws Exception {
        var id = collecting();
        Callable<Reply> press = () -> world.press(world.ana, "next", id, "collect");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(press);
            var other = threads.submit(press);
            var replies = java.util.List.of(one.get(), other.get());
            assertThat(replies).filteredOn(Reply.Nothing.class::isInstance).hasSize(1);
            assertThat(replies)
                    .filteredOn(Reply.Whisper.class::isInstance)
                    .singleElement()
                    .satisfies(reply ->
                            assertThat(Written.english(reply)).contains("already moved on: Group"));
        }
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
    }

    @Test
    void who_wrote_nothing_is_asked_and_who_wrote_is_not() {
        var id = world.begin("daki anonymous");
        world.write(world.bo, id, 0, "One card");
        world.pass(Duration.ofMinutes(1));
        assertThat(world.touched).contains(world.ana, world.bo, world.eve);
        assertThat(world.feature.asks(world.bo, world.instant())).isEmpty();
        assertThat(
                        Written.english(
                                world.feature.draw(
                                        id.as(RetroView.ASK), new Audience.Only(world.bo))))
                .contains("✓");
        var ask = world.feature.asks(world.eve, world.instant()).getFirst();
        assertThat(ask.nudged()).isTrue();
        var line = world.feature.draw(ask.subject(), new Audience.Only(world.eve));
        assertThat(Written.english(line)).contains("cards are still welcome");
        world.press(world.ana, "takepart", id, 0);
        assertThat(world.feature.asks(world.ana, world.instant())).isEmpty();
        assertThat(Written.english(world.press(world.ana, "write", id))).contains("without taking");
        world.moveTo(WEDNESDAY);
        assertThat(world.feature.asks(world.eve, world.instant())).isEmpty();
    }

    @Test
    void a_timer_only_says_that_the_time_is_up() {
        var id =
                new RetroId(
                        world.workspace,
                        sentForm(Map.of("format", "start", "settings", "live", "minutes", "10")));
        world.write(world.ana, id, 0, "One");
        world.pass(Duration.ofMinutes(10));
        assertThat(world.retro(id).phase()).isEqualTo(Phase.COLLECT);
        assertThat(world.outgoing()).filteredOn(l -> l.startsWith("timeup")).hasSize(1);
        world.feature.wake(id.as(RetroAlarm.TIMER), world.instant());
        world.next(id);
        world.next(id);
        world.next(id);
        world.pass(Duration.ofMinutes(10));
        assertThat(world.outgoing()).filteredOn(l -> l.startsWith("theme-timeup")).hasSize(1);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.DISCUSS);
    }

    private long sentForm(Map<String, String> fields) {
        var form = opened(world.type(world.ana, "new", ""));
        assertThat(world.send(world.ana, form.action(), fields)).isInstanceOf(Reply.Nothing.class);
        return world.number("select max(id) from retro");
    }

    @Test
    void one_open_retro_per_place() {
        var id = world.begin("live");
        var second = world.type(world.bo, "new", "\"Mine\"");
        assertThat(Written.english(second)).contains("open retro here already");
        world.press(world.ana, "end", id);
        assertThat(world.type(world.bo, "new", "\"Mine\"")).isInstanceOf(Reply.Nothing.class);
    }

    @Test
    void only_who_leads_moves_it_on_and_leading_is_handed_over() {
        var id = collecting();
        assertThat(Written.english(world.press(world.bo, "next", id, "collect")))
                .contains("who leads this retro");
        var form = opened(world.press(world.ana, "hand", id));
        world.send(world.ana, form.action(), Map.of("person", Marks.of(world.bo)));
        assertThat(world.press(world.bo, "next", id, "collect")).isInstanceOf(Reply.Nothing.class);
        assertThat(world.outgoing()).contains("yours person " + world.bo.number());
    }

    @Test
    void when_the_facilitator_is_gone_anybody_leads() {
        var id = collecting();
        world.deactivate(world.ana);
        assertThat(world.press(world.eve, "next", id, "collect")).isInstanceOf(Reply.Nothing.class);
    }

    @Test
    void an_owner_who_is_gone_leaves_the_answer_to_whoever_leads() {
        var id = collecting();
        world.agree(world.ana, world.bo, id, "Do it");
        world.press(world.ana, "end", id);
        var next = world.begin("live");
        world.deactivate(world.bo);
        world.actions.lost(new Loss.PersonGone(world.bo));
        var form = opened(world.press(world.ana, "commitments", next));
        world.send(world.ana, form.action(), Map.of(form.fields().getFirst().name(), "still"));
        world.next(next);
        assertThat(world.retro(next).phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void an_archived_place_ends_it_and_the_facilitator_gets_what_it_came_to() {
        var id = collecting();
        world.feature.lost(new Loss.PlaceGone(world.team));
        world.feature.lost(new Loss.PlaceGone(world.team));
        assertThat(world.retro(id).open()).isFalse();
        assertThat(world.outgoing()).contains("lost-place person " + world.ana.number());
        assertThat(world.drawn(id, RetroView.LOST_PLACE))
                .contains("archived", "2 cards from 2 people");
    }

    @Test
    void a_late_card_is_given_back_and_a_late_dot_refused() {
        var id = collecting();
        var form = opened(world.press(world.bo, "write", id));
        world.next(id);
        var late = world.send(world.bo, form.action(), Map.of("column", 0, "words", "Too late"));
        assertThat(Written.english(late)).contains("after the time for writing", "Too late");
        assertThat(world.stickies(id)).hasSize(2);
        world.next(id);
        var dots = opened(world.press(world.bo, "dots", id, 0));
        world.next(id);
        var field = dots.fields().getFirst().name();
        assertThat(Written.english(world.send(world.bo, dots.action(), Map.of(field, 1))))
                .contains("another step");
        world.press(world.ana, "end", id);
        assertThat(Written.english(world.send(world.bo, dots.action(), Map.of(field, 1))))
                .contains("This retro ended");
        assertThat(world.number("select count(*) from retro_dot")).isZero();
    }

    @Test
    void to_those_who_are_not_in_its_place_it_does_not_exist() {
        var id = collecting();
        var stranger = world.person("Stranger");
        for (var verb :
                new String[] {"write", "mine", "stickies", "next", "end", "dots", "export"}) {
            assertThat(Written.english(world.press(stranger, verb, id, "collect")))
                    .as(verb)
                    .contains("does not exist");
        }
    }

    @Test
    void at_most_six_buttons_in_plain_sight_in_every_phase() {
        var id = world.begin("live");
        world.write(world.ana, id, 0, "One");
        for (int i = 0; i < 6; i++) {
            assertThat(Buttons.row(world.shown(id))).hasSizeLessThanOrEqualTo(6);
            world.next(id);
        }
        assertThat(world.retro(id).open()).isFalse();
    }
}
