package relance.action;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.action.ActionWorld.ref;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.action.model.ActionId;
import relance.action.model.ActionView;
import relance.action.model.State;
import relance.chat.Audience;
import relance.chat.Loss;
import relance.chat.Marks;
import relance.chat.PersonId;

import java.util.Map;

class ActionLossTest {
    private final ActionWorld world = new ActionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_owner_who_leaves_orphans_it_at_once_and_the_requester_is_told_once() {
        var id = world.accepted(world.website);
        gone(world.ana, "ana");
        gone(world.ana, "ana");
        assertThat(world.action(id).owner()).isEmpty();
        assertThat(world.action(id).state()).isEqualTo(State.PROPOSED);
        assertThat(world.outbox()).containsOnlyOnce("orphan to dan");
        assertThat(world.count("select wanted from delivery where aspect = 'orphan'")).isOne();
        assertThat(world.drawn(id, "orphan", world.dan))
                .contains("Who could take it?", "Hand over");
        world.send(world.dan, ref("hand_over", id), Map.of("owner", Marks.of(world.ben)));
        world.press(world.ben, ref("take", id));
        assertThat(world.action(id).owner()).contains(world.ben);
    }

    @Test
    void with_the_requester_gone_too_an_admin_takes_their_part() {
        var id = world.accepted(world.website);
        gone(world.dan, "dan");
        assertThat(world.action(id).state()).isEqualTo(State.ACCEPTED);
        gone(world.ana, "ana");
        assertThat(world.outbox()).contains("orphan to boss");
        assertThat(world.action(id).requester()).isEqualTo(world.boss);
    }

    @Test
    void no_admin_inherits_sight_of_a_private_place() {
        world.accepted(world.board);
        gone(world.dan, "dan");
        gone(world.ana, "ana");
        assertThat(world.outbox()).contains("orphan in board").doesNotContain("orphan to boss");
    }

    @Test
    void when_the_new_owner_leaves_before_answering_the_old_one_keeps_it() {
        var id = world.accepted(world.website);
        world.send(world.ana, ref("hand_over", id), Map.of("owner", Marks.of(world.ben)));
        gone(world.ben, "ben");
        assertThat(world.action(id).owner()).contains(world.ana);
        assertThat(world.action(id).snapshot().offer()).isEmpty();
    }

    @Test
    void a_request_that_did_not_arrive_can_be_sent_again() {
        var id = world.offered(world.website);
        world.database.run(h -> h.execute("update delivery set state = 'gone'"));
        undelivered(id, Loss.Why.REFUSED);
        assertThat(world.outbox()).contains("unreached to dan");
        assertThat(world.drawn(id, "unreached", world.dan))
                .contains("could not reach", "Ask again");
        world.press(world.dan, ref("again", id));
        assertThat(
                        world.count(
                                "select count(*) from delivery where aspect = 'request'"
                                        + " and state = 'waiting'"))
                .isOne();
    }

    @Test
    void a_request_that_may_have_arrived_is_said_to_be_so() {
        var id = world.offered(world.website);
        undelivered(id, Loss.Why.UNCERTAIN);
        assertThat(world.drawn(id, "uncertain", world.dan)).contains("cannot tell whether");
    }

    private void gone(PersonId person, String name) {
        world.deactivate(person, name);
        world.feature.lost(new Loss.PersonGone(person));
    }

    private void undelivered(ActionId id, Loss.Why why) {
        world.feature.lost(
                new Loss.Undelivered(id.as(ActionView.REQUEST), new Audience.Only(world.ana), why));
    }
}
