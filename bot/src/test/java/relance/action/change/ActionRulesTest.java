package relance.action.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.May;
import relance.action.model.Question;
import relance.action.model.Snapshot;
import relance.action.model.State;
import relance.action.model.Stuck;
import relance.action.model.Terms;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ActionRulesTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final May.Actor DAN = new May.Actor(new PersonId(TEAM, 1), false);
    private static final May.Actor ANA = new May.Actor(new PersonId(TEAM, 2), false);
    private static final May.Actor BEN = new May.Actor(new PersonId(TEAM, 3), false);
    private static final May.Actor LEAD = new May.Actor(new PersonId(TEAM, 4), true);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Terms TERMS = new Terms("tidy up", Optional.empty(), "");
    private static final Snapshot OFFERED =
            Snapshot.proposed(DAN.person(), TERMS).offered(ANA.person(), DAN.person(), NOW);
    private static final Snapshot TAKEN = OFFERED.taken(ANA.person(), NOW);
    private static final List<Change> TAPS =
            List.of(new Change.Take(), new Change.UnderWay(), new Change.Done());

    @Test
    void only_the_person_asked_answers() {
        assertThat(after(OFFERED, ANA, new Change.Take()).state()).isEqualTo(State.ACCEPTED);
        for (var other : List.of(DAN, BEN, LEAD)) {
            refused(OFFERED, other, new Change.Take());
            refused(OFFERED, other, new Change.Decline("no"));
            refused(OFFERED, other, new Change.Suggest(BEN.person(), ""));
        }
    }

    @Test
    void nothing_is_carried_before_somebody_said_yes() {
        refused(OFFERED, ANA, new Change.Done());
        refused(OFFERED, LEAD, new Change.UnderWay());
    }

    @Test
    void the_owner_and_those_who_lead_carry_it_and_nobody_else() {
        assertThat(after(TAKEN, ANA, new Change.Done()).state()).isEqualTo(State.DONE);
        assertThat(after(TAKEN, LEAD, new Change.UnderWay()).state()).isEqualTo(State.UNDER_WAY);
        refused(TAKEN, DAN, new Change.Done());
        refused(TAKEN, BEN, new Change.StuckOn(new Stuck(Stuck.Kind.MONEY, "")));
    }

    @Test
    void when_to_hear_of_it_again_and_how_to_begin_is_for_the_owner_alone() {
        var later = new Change.Later(LocalDate.of(2026, 12, 1));
        assertThat(after(TAKEN, ANA, later).later()).isPresent();
        refused(TAKEN, LEAD, later);
        refused(TAKEN, DAN, new Change.Plan("When …, I will …"));
    }

    @Test
    void the_requester_may_hand_it_over_or_drop_it() {
        var handed = after(OFFERED, DAN, new Change.HandOver(BEN.person(), ""));
        assertThat(handed.isOfferedTo(BEN.person())).isTrue();
        assertThat(after(TAKEN, DAN, new Change.Drop("not now")).state()).isEqualTo(State.DROPPED);
        refused(TAKEN, BEN, new Change.Drop("not now"));
    }

    @Test
    void handed_over_the_owner_stays_until_the_new_one_says_yes_and_begins_afresh() {
        var planned = TAKEN.on(new Terms("tidy up", Optional.empty(), "When …"));
        var handed = after(planned, ANA, new Change.HandOver(BEN.person(), ""));
        assertThat(handed.isOwner(ANA.person())).isTrue();
        var taken = after(handed, BEN, new Change.Take());
        assertThat(taken.isOwner(BEN.person())).isTrue();
        assertThat(taken.terms().firstStep()).isEmpty();
        assertThat(after(handed, BEN, new Change.Decline("no")).owner()).contains(ANA.person());
    }

    @Test
    void taking_back_one_s_own_request_is_accepted_at_once() {
        var declined = after(OFFERED, ANA, new Change.Decline("away"));
        var mine = after(declined, DAN, new Change.HandOver(DAN.person(), ""));
        assertThat(mine.isOwner(DAN.person())).isTrue();
        assertThat(mine.state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_same_tap_twice_changes_nothing_more() {
        for (var tap : TAPS) {
            var snapshot = tap instanceof Change.Take ? OFFERED : TAKEN;
            var once = after(snapshot, ANA, tap);
            assertThat(decided(once, ANA, tap)).isEqualTo(new Decision.Same());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED"})
    void what_has_ended_stays_so(State end) {
        var ended = TAKEN.ended(end, NOW);
        refused(ended, ANA, new Change.UnderWay());
        refused(ended, ANA, new Change.HandOver(BEN.person(), ""));
        refused(ended, ANA, new Change.StuckOn(new Stuck(Stuck.Kind.MONEY, "")));
        refused(ended, ANA, new Change.Later(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void under_way_again_nothing_holds_it_up_any_more() {
        var stuck = after(TAKEN, ANA, new Change.StuckOn(new Stuck(Stuck.Kind.PERSON, "Eve")));
        assertThat(after(stuck, ANA, new Change.UnderWay()).stuck()).isEmpty();
    }

    @Test
    void an_answer_is_taken_back_once_and_only_by_whoever_gave_it() {
        var done = event(7, ANA, ActionEvent.Kind.DONE, TAKEN.ended(State.DONE, NOW));
        var action = action(done.after(), 7);
        assertThat(rules(action, ANA).undo(7, done, TAKEN))
                .isEqualTo(new Decision.Changed(TAKEN, ActionEvent.Kind.UNDONE, "done"));
        assertThat(rules(action, LEAD).undo(7, done, TAKEN)).isInstanceOf(Decision.Refused.class);
        var undone = event(8, ANA, ActionEvent.Kind.UNDONE, TAKEN);
        assertThat(rules(action(TAKEN, 8), ANA).undo(7, undone, done.after()))
                .isEqualTo(new Decision.Same());
    }

    @Test
    void what_changed_since_is_not_undone() {
        var taken = event(2, ANA, ActionEvent.Kind.TAKEN, TAKEN);
        var stuck = event(3, ANA, ActionEvent.Kind.STUCK, TAKEN);
        assertThat(rules(action(TAKEN, 3), ANA).undo(2, stuck, taken.after()))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void what_others_were_asked_because_of_it_is_not_undone() {
        var handed = event(3, ANA, ActionEvent.Kind.HANDED, TAKEN);
        assertThat(rules(action(TAKEN, 3), ANA).undo(3, handed, TAKEN))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void it_is_seen_by_those_it_concerns_and_by_its_place() {
        var action = action(OFFERED, 1);
        assertThat(May.see(action, DAN.person(), false)).isTrue();
        assertThat(May.see(action, ANA.person(), false)).isTrue();
        assertThat(May.see(action, BEN.person(), true)).isTrue();
        assertThat(May.see(action, BEN.person(), false)).isFalse();
        assertThat(May.see(action, LEAD.person(), false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_is_opened_only_for_whoever_may_send_it(Question question) {
        assertThat(May.refusal(question, action(TAKEN, 2), BEN)).isPresent();
        var asked = action(TAKEN.offered(ANA.person(), DAN.person(), NOW), 2);
        assertThat(May.refusal(question, asked, ANA)).isEmpty();
    }

    private static Snapshot after(Snapshot snapshot, May.Actor actor, Change change) {
        return switch (decided(snapshot, actor, change)) {
            case Decision.Changed(var after, _, _) -> after;
            case Decision.Same _ -> snapshot;
            case Decision.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static void refused(Snapshot snapshot, May.Actor actor, Change change) {
        assertThat(decided(snapshot, actor, change)).isInstanceOf(Decision.Refused.class);
    }

    private static Decision decided(Snapshot snapshot, May.Actor actor, Change change) {
        return rules(action(snapshot, 1), actor).decide(change);
    }

    private static ActionRules rules(Action action, May.Actor actor) {
        return new ActionRules(action, actor, NOW);
    }

    private static ActionEvent event(
            int number, May.Actor who, ActionEvent.Kind kind, Snapshot after) {
        return new ActionEvent(number, Optional.of(who.person()), NOW, kind, "", after);
    }

    private static Action action(Snapshot snapshot, int last) {
        return new Action(
                new ActionId(TEAM, 9),
                Optional.of(new PlaceId(TEAM, 1)),
                Optional.empty(),
                Optional.empty(),
                snapshot,
                1,
                last,
                NOW,
                NOW);
    }
}
