package relance.retro.board;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Audience;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Written;
import relance.retro.RetroWorld;
import relance.retro.model.Phase;
import relance.retro.model.RetroId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A 1-2-4-All: alone, in pairs, in fours, then everybody.
class BreakoutsTest {
    private final RetroWorld world = new RetroWorld();
    private final List<PersonId> people = new ArrayList<>(List.of(world.ana, world.bo, world.eve));

    @AfterEach
    void close() {
        world.close();
    }

    /// Each of so many people has written one card, which says who they are.
    private RetroId written(int count, String words) {
        while (people.size() < count) {
            people.add(world.person("P" + people.size()));
            world.join(people.getLast());
        }
        var id = world.begin("1-2-4-all \"Sprint 12\" " + words);
        for (var person : people.subList(0, count)) {
            world.write(person, id, 0, "Thought of " + person.number() + ".");
        }
        return id;
    }

    private List<Breakout> breakouts(RetroId id, Phase phase) {
        return world.database.transact(h -> new BreakoutStore().in(h, id, phase));
    }

    private Breakout breakoutOf(RetroId id, PersonId person) {
        return breakouts(id, world.retro(id).phase()).stream()
                .filter(breakout -> breakout.members().contains(person))
                .findFirst()
                .orElseThrow();
    }

    private String seen(Breakout breakout, PersonId reader) {
        return Written.english(
                world.feature.draw(breakout.id().subject(), new Audience.Only(reader)));
    }

    private static PersonId other(Breakout breakout, PersonId person) {
        return breakout.members().stream().filter(p -> !p.equals(person)).findFirst().orElseThrow();
    }

    private static String thought(PersonId person) {
        return "Thought of " + person.number() + ".";
    }

    @Test
    void whoever_wrote_is_in_one_pair_and_the_last_ones_may_be_three() {
        var id = written(7, "live");
        world.next(id);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.PAIR);
        assertThat(breakouts(id, Phase.PAIR))
                .extracting(breakout -> breakout.members().size())
                .containsExactly(2, 2, 3);
        assertThat(breakouts(id, Phase.PAIR).stream().flatMap(c -> c.members().stream()))
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(world.outgoing())
                .filteredOn(line -> line.startsWith("breakout person"))
                .hasSize(7);
        assertThat(Written.english(world.shown(id)))
                .contains("In pairs", "7 cards from 7 people")
                .doesNotContain("Thought");
    }

    @Test
    void a_pair_works_on_the_cards_of_both_and_nobody_else_sees_them() {
        var id = written(4, "live");
        world.next(id);
        var pair = breakoutOf(id, world.bo);
        var partner = other(pair, world.bo);
        assertThat(seen(pair, world.bo))
                .contains(thought(world.bo), thought(partner), "@" + partner.number())
                .doesNotContain("@" + world.bo.number());
        var outsider =
                people.stream().filter(p -> !pair.members().contains(p)).findFirst().orElseThrow();
        assertThat(Written.english(world.press(outsider, "mine", id, 0)))
                .doesNotContain(thought(world.bo));
        assertThat(Written.english(world.write(partner, id, 0, "Said together")))
                .contains("3 cards together");
        var form = opened(world.press(world.bo, "pare", id));
        var first =
                world.stickies(id).stream()
                        .filter(sticky -> sticky.words().equals(thought(partner)))
                        .findFirst()
                        .orElseThrow();
        world.send(world.bo, form.action(), Map.of("stickies", List.of(first.number())));
        assertThat(seen(pair, partner))
                .contains(thought(world.bo), "Said together")
                .doesNotContain(thought(partner));
        var theirs =
                world.stickies(id).stream()
                        .filter(sticky -> sticky.words().equals(thought(outsider)))
                        .findFirst()
                        .orElseThrow();
        world.send(world.bo, form.action(), Map.of("stickies", List.of(theirs.number())));
        world.press(world.bo, "withdraw", id, theirs.number());
        assertThat(world.stickies(id)).contains(theirs);
    }

    @Test
    void pairs_merge_in_fours_and_what_these_leave_goes_to_everybody_without_names() {
        var id = written(6, "live");
        world.next(id);
        var pair = breakoutOf(id, world.bo);
        world.next(id);
        assertThat(breakouts(id, Phase.FOUR))
                .extracting(breakout -> breakout.members().size())
                .containsExactly(6);
        assertThat(seen(breakoutOf(id, world.eve), world.eve))
                .contains(people.stream().map(BreakoutsTest::thought).toList());
        assertThat(seen(pair, world.bo)).contains("this step is over").doesNotContain("Thought");
        world.next(id);
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
        var everybody = Written.english(world.press(world.eve, "stickies", id, 0));
        assertThat(everybody)
                .contains(people.stream().map(BreakoutsTest::thought).toList())
                .doesNotContain("@");
        assertThat(Written.english(world.shown(id))).contains("6 cards from 6 people");
        world.next(id);
        assertThat(world.retro(id).writers()).isEqualTo(6);
    }

    @Test
    void one_phase_back_nothing_that_was_written_is_lost() {
        var id = written(4, "live");
        world.next(id);
        world.next(id);
        world.write(world.eve, id, 0, "From the four");
        world.press(world.ana, "back", id, "four");
        assertThat(world.retro(id).phase()).isEqualTo(Phase.PAIR);
        assertThat(world.stickies(id)).hasSize(5).allMatch(sticky -> sticky.author().isPresent());
        assertThat(breakouts(id, Phase.FOUR)).isEmpty();
        world.next(id);
        assertThat(seen(breakoutOf(id, world.bo), world.bo)).contains("From the four");
    }

    @Test
    void back_to_writing_alone_the_cards_are_somebodys_again_and_pairs_are_drawn_anew() {
        var id = written(4, "live");
        world.next(id);
        world.press(world.ana, "back", id, "pair");
        assertThat(world.retro(id).phase()).isEqualTo(Phase.COLLECT);
        assertThat(world.stickies(id)).hasSize(4).allMatch(sticky -> sticky.person().isPresent());
        assertThat(breakouts(id, Phase.PAIR)).isEmpty();
        world.write(world.eve, id, 0, "One more");
        world.next(id);
        assertThat(breakouts(id, Phase.PAIR)).isNotEmpty();
        assertThat(world.stickies(id)).hasSize(5);
    }

    @Test
    void who_comes_late_joins_the_smallest_pair() {
        var id = written(3, "live");
        world.next(id);
        var late = world.person("Late");
        world.join(late);
        world.write(late, id, 0, "Me too");
        assertThat(breakoutOf(id, late).members()).hasSize(4);
        assertThat(seen(breakoutOf(id, late), world.bo)).contains("Me too", "@" + late.number());
    }

    @Test
    void who_has_left_the_place_sees_no_more_of_the_cards() {
        var id = written(2, "live");
        world.next(id);
        var pair = breakoutOf(id, world.bo);
        world.leave(world.bo);
        assertThat(seen(pair, world.bo)).doesNotContain("Thought");
        assertThat(seen(pair, world.ana)).contains(thought(world.bo));
    }

    @Test
    void who_leads_without_taking_part_is_in_no_pair() {
        var id = world.begin("1-2-4-all live");
        world.press(world.ana, "takepart", id, 0);
        world.write(world.bo, id, 0, "One");
        world.write(world.eve, id, 0, "Two");
        world.next(id);
        for (var verb : List.of("write", "mine", "pare")) {
            assertThat(Written.english(world.press(world.ana, verb, id, 0)))
                    .contains("without taking part");
        }
        assertThat(breakouts(id, Phase.PAIR))
                .singleElement()
                .satisfies(pair -> assertThat(pair.members()).doesNotContain(world.ana));
    }

    @Test
    void with_deadlines_it_comes_to_everybody_by_itself() {
        var id = written(4, "");
        for (int day = 0; day < 10 && world.retro(id).phase() != Phase.GROUP; day++) {
            world.pass(Duration.ofDays(1));
        }
        assertThat(world.retro(id).phase()).isEqualTo(Phase.GROUP);
        assertThat(breakouts(id, Phase.FOUR)).hasSize(1);
    }

    @Test
    void pairs_are_not_anonymous_and_it_says_so() {
        var reply = world.type(world.ana, "new", "1-2-4-all anonymous");
        assertThat(Written.english(reply)).contains("work in pairs");
        assertThat(world.number("select count(*) from retro")).isZero();
    }

    @Test
    void leaving_out_after_the_step_is_over_changes_nothing() {
        var id = written(2, "live");
        world.next(id);
        var form = opened(world.press(world.bo, "pare", id));
        long card = world.stickies(id).getFirst().number();
        world.next(id);
        world.next(id);
        var reply = world.send(world.bo, form.action(), Map.of("stickies", List.of(card)));
        assertThat(reply).isInstanceOf(Reply.Whisper.class);
        assertThat(world.stickies(id)).hasSize(2);
    }
}
