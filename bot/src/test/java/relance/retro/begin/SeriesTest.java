package relance.retro.begin;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Loss;
import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Written;
import relance.retro.RetroWorld;
import relance.retro.model.Format;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/// Retros that come back by themselves, led in turn.
class SeriesTest {
    private static final Instant MONDAY = RetroWorld.MONDAY;
    private static final Duration WEEK = Duration.ofDays(7);

    private final RetroWorld world = new RetroWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private Reply repeat(PersonId who, RetroId id, int weeks, String when, PersonId... rota) {
        var form = opened(world.press(world.ana, "repeat", id));
        var values = new HashMap<String, Object>();
        values.put(SeriesForm.WEEKS, weeks);
        values.put(SeriesForm.WHEN, when);
        for (int turn = 0; turn < rota.length; turn++) {
            values.put(SeriesForm.leader(turn), Marks.of(rota[turn]));
        }
        return world.send(who, form.action(), values);
    }

    private Reply repeat(RetroId id, int weeks, PersonId... rota) {
        return repeat(world.ana, id, weeks, "", rota);
    }

    private RetroId ended() {
        var id = world.begin("sailboat \"Sprint 12\" live");
        world.press(world.ana, "end", id);
        return id;
    }

    private Retro newest() {
        return world.retro(new RetroId(world.workspace, world.number("select max(id) from retro")));
    }

    private long retros() {
        return world.number("select count(*) from retro");
    }

    @Test
    void the_next_one_begins_by_itself_as_the_one_before_was_planned() {
        var id = ended();
        assertThat(Written.english(repeat(id, 2, world.bo, world.eve)))
                .contains("Next one", "@" + world.bo.number());
        assertThat(world.drawn(id, RetroView.SUMMARY))
                .contains("Next one", "@" + world.bo.number());
        world.moveTo(MONDAY.plus(WEEK));
        assertThat(retros()).isOne();
        world.moveTo(MONDAY.plus(WEEK.multipliedBy(2)));
        assertThat(retros()).isEqualTo(2);
        assertThat(newest().plan().title()).isEqualTo("Sprint 13");
        assertThat(newest().plan().format()).isEqualTo(Format.SAILBOAT);
        assertThat(newest().facilitator()).isEqualTo(world.bo);
        assertThat(world.outgoing())
                .contains("yours person " + world.bo.number())
                .filteredOn(line -> line.startsWith("retro place"))
                .hasSize(2);
        assertThat(world.drawn(id, RetroView.SUMMARY)).doesNotContain("Next one");
    }

    @Test
    void people_lead_in_turn() {
        repeat(ended(), 1, world.bo, world.eve);
        for (var leader : List.of(world.bo, world.eve, world.bo)) {
            world.pass(WEEK);
            assertThat(newest().facilitator()).isEqualTo(leader);
            world.press(leader, "end", newest().id());
        }
    }

    @Test
    void who_is_gone_is_passed_over() {
        repeat(ended(), 1, world.bo, world.eve);
        world.deactivate(world.bo);
        world.pass(WEEK);
        assertThat(newest().facilitator()).isEqualTo(world.eve);
    }

    @Test
    void on_a_day_when_nobody_of_them_works_it_waits_for_the_next() {
        repeat(world.ana, ended(), 1, "Sunday 6 December 10:00", world.bo);
        world.moveTo(Instant.parse("2026-12-06T09:00:00Z"));
        assertThat(retros()).isOne();
        world.moveTo(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(retros()).isEqualTo(2);
        world.press(world.bo, "end", newest().id());
        world.moveTo(Instant.parse("2026-12-14T09:00:00Z"));
        assertThat(retros()).isEqualTo(3);
    }

    @Test
    void while_one_is_open_no_other_begins_and_its_leader_hears_of_it() {
        var id = world.begin("\"Sprint 12\" live");
        repeat(id, 1);
        world.pass(WEEK);
        assertThat(retros()).isOne();
        assertThat(world.outgoing()).contains("waits person " + world.ana.number());
        assertThat(world.drawn(id, RetroView.WAITS)).contains("Sprint 12", "still open");
        world.press(world.ana, "end", id);
        world.pass(WEEK);
        assertThat(retros()).isEqualTo(2);
    }

    @Test
    void after_a_long_silence_of_the_server_one_begins_and_no_more() {
        repeat(ended(), 1);
        world.pass(WEEK.multipliedBy(5));
        assertThat(retros()).isEqualTo(2);
        world.press(world.ana, "end", newest().id());
        world.pass(Duration.ofDays(1));
        assertThat(retros()).isEqualTo(2);
        world.pass(WEEK);
        assertThat(retros()).isEqualTo(3);
    }

    @Test
    void woken_twice_at_once_it_begins_once() {
        repeat(ended(), 1);
        world.pass(WEEK);
        world.feature.wake(Series.alarm(world.team), world.instant());
        assertThat(retros()).isEqualTo(2);
    }

    @Test
    void it_can_be_stopped_and_stops_when_the_place_is_gone() {
        var id = ended();
        repeat(id, 1);
        assertThat(Written.english(repeat(id, 0))).contains("do not come back");
        world.pass(WEEK);
        assertThat(retros()).isOne();
        repeat(id, 1);
        world.feature.lost(new Loss.PlaceGone(world.team));
        world.pass(WEEK);
        assertThat(retros()).isOne();
    }

    @Test
    void a_rhythm_that_is_none_of_the_options_stops_nothing() {
        var id = ended();
        repeat(id, 1);
        repeat(id, 9);
        assertThat(world.number("select weeks from retro_series")).isOne();
    }

    @Test
    void only_whoever_leads_it_sets_it_and_only_people_of_the_place_lead() {
        var id = ended();
        assertThat(Written.english(repeat(world.bo, id, 1, ""))).contains("who leads");
        var stranger = world.person("Stranger");
        assertThat(RetroWorld.problem(repeat(id, 1, world.bo, stranger), SeriesForm.leader(1)))
                .hasValueSatisfying(text -> assertThat(text).contains("in this channel"));
        assertThat(RetroWorld.problem(repeat(world.ana, id, 1, "yesterday"), SeriesForm.WHEN))
                .isPresent();
        assertThat(world.number("select count(*) from retro_series")).isZero();
    }
}
