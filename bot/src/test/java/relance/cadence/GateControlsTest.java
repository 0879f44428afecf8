package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import relance.chat.Reply;
import relance.chat.UnknownAction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a person can do about a nudge they got on Wednesday, two days before the date of two
/// things.
class GateControlsTest {
    private final Team team = new Team();
    private SentNudge nudge =
            new SentNudge(
                    new NudgeId(team.workspace, 0),
                    team.ana,
                    Instant.EPOCH,
                    Optional.empty(),
                    List.of());

    @BeforeEach
    void nudged() {
        team.chores.ask(team.ana, 1, "2026-11-27", team.now());
        team.chores.ask(team.ana, 2, "2026-11-27", team.now());
        team.touch(team.ana);
        team.liveUntil(team.ana, "2026-11-25T10:00");
        nudge = team.sent(team.ana).getFirst();
    }

    @AfterEach
    void close() {
        team.close();
    }

    private Reply puts(String until, String day) {
        return team.sends(
                team.ana,
                new CadenceCommand.PutOff(nudge.id()).ref(),
                Map.of(LaterForm.UNTIL, List.of(until), LaterForm.DAY, List.of(day)));
    }

    private static String said(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> Reading.of(card, Locale.ENGLISH);
            case Reply.Replace(var card) -> Reading.of(card, Locale.ENGLISH);
            case Reply.Open(var form) -> Reading.of(form, Locale.ENGLISH);
            case Reply.Invalid(var form, var problems) ->
                    problems.values().stream()
                            .map(text -> Reading.of(text, Locale.ENGLISH))
                            .toList()
                            .toString();
            case Reply.Nothing nothing -> "";
        };
    }

    private List<Integer> toldOn(String local) {
        return team.sent(team.ana).stream()
                .filter(sent -> sent.moment().equals(Team.at(local)))
                .flatMap(sent -> sent.items().stream())
                .map(item -> (int) item.subject().number())
                .toList();
    }

    @Test
    void the_bundle_shows_each_thing_one_question_and_the_ways_to_get_fewer() {
        var said = Reading.of(team.drawn(nudge), Locale.ENGLISH);
        assertThat(said)
                .contains("Chore 1", "Chore 2", "Which of these have started?")
                .contains("Later…", "Stop all reminders");
    }

    @Test
    void a_thing_that_is_done_shows_as_such_and_is_not_asked_about() {
        team.chores.done(1);
        assertThat(Reading.of(team.drawn(nudge), Locale.ENGLISH))
                .contains("done", "Has it started?");
        team.chores.done(2);
        assertThat(Reading.of(team.drawn(nudge), Locale.ENGLISH))
                .contains("Nothing here is waiting for you any more.");
    }

    @Test
    void why_tells_the_rule_its_origin_the_next_dates_and_the_count() {
        assertThat(said(team.does(team.ana, "why", nudge.id())))
                .contains(
                        "Rule: 2 working days before its date",
                        "Next, if nothing changes: Friday 27 November, Monday 30 November,"
                                + " Tuesday 1 December",
                        "nobody here has changed them",
                        "This week: 1 message of 5 at most.");
    }

    @Test
    void why_is_for_its_own_person() {
        assertThat(said(team.does(team.bo, "why", nudge.id()))).contains("does not exist");
        assertThat(said(team.does(team.bo, "later", nudge.id()))).contains("does not exist");
        assertThat(said(team.does(team.bo, "mute", nudge.id(), 0))).contains("does not exist");
        assertThat(team.count("mute where true")).isZero();
    }

    @Test
    void a_muted_thing_is_left_out_until_it_is_unmuted() {
        assertThat(said(team.does(team.ana, "mute", nudge.id(), 0))).contains("Muted: I do not");
        team.liveUntil(team.ana, "2026-11-27T10:00");
        assertThat(toldOn("2026-11-27T09:30")).containsExactly(2);
        assertThat(said(team.does(team.ana, "muted"))).contains("Chore 1");
        team.does(team.ana, "listen", "chores", 1);
        team.liveUntil(team.ana, "2026-11-30T10:00");
        assertThat(toldOn("2026-11-30T09:30")).containsExactly(1, 2);
    }

    @Test
    void unmuting_from_the_answer_redraws_it() {
        team.does(team.ana, "mute", nudge.id(), 0);
        assertThat(team.does(team.ana, "unmute", nudge.id(), 0)).isInstanceOf(Reply.Replace.class);
        assertThat(said(team.does(team.ana, "muted"))).contains("You have muted nothing.");
    }

    @Test
    void put_off_until_monday_nothing_is_said_before() {
        assertThat(said(puts(LaterForm.MONDAY, "")))
                .contains("No reminder about these before Monday 30 November.");
        team.liveUntil(team.ana, "2026-11-29T20:00");
        assertThat(team.sent(team.ana)).hasSize(1);
        team.liveUntil(team.ana, "2026-11-30T20:00");
        assertThat(toldOn("2026-11-30T09:30")).containsExactly(1, 2);
    }

    @Test
    void put_off_until_a_day_in_words() {
        assertThat(said(puts(LaterForm.OTHER, "dans 10 jours"))).contains("Saturday 5 December");
    }

    @Test
    void a_day_that_is_none_or_gone_or_too_far_is_told_beside_its_field() {
        assertThat(said(puts(LaterForm.OTHER, ""))).contains("Write the day");
        assertThat(said(puts(LaterForm.OTHER, "bientôt"))).contains("is not a date I understand");
        assertThat(said(puts(LaterForm.OTHER, "2026-11-20"))).contains("is not ahead of us");
        assertThat(said(puts(LaterForm.OTHER, "2029-01-01"))).contains("At most 12 months");
        assertThat(puts(LaterForm.OTHER, "bientôt"))
                .isInstanceOfSatisfying(
                        Reply.Invalid.class,
                        invalid ->
                                assertThat(Reading.filled(invalid.form()))
                                        .containsEntry(LaterForm.DAY, List.of("bientôt")));
    }

    @Test
    void stopped_nothing_goes_out_until_started_again() {
        team.does(team.ana, "stop");
        team.wake(team.ana);
        assertThat(team.alarm(team.ana)).isEmpty();
        assertThat(said(team.does(team.ana, "why", nudge.id())))
                .contains("You have stopped all reminders", "Start again");
        team.moveTo("2026-11-26T10:00");
        team.does(team.ana, "start");
        team.liveUntil(team.ana, "2026-11-27T10:00");
        assertThat(toldOn("2026-11-27T09:30")).containsExactly(1, 2);
    }

    @Test
    void a_button_of_no_meaning_is_not_ours() {
        assertThatThrownBy(() -> team.does(team.ana, "dance")).isInstanceOf(UnknownAction.class);
        assertThat(said(team.does(team.ana, "mute", nudge.id(), 99))).isNotEmpty();
    }

    @Test
    void the_buttons_lead_back_to_commands() {
        var why = ((Reply.Whisper) team.does(team.ana, "why", nudge.id())).card();
        for (var card : List.of(team.drawn(nudge), why)) {
            assertThat(Reading.actions(card))
                    .filteredOn(action -> action.feature().equals("cadence"))
                    .isNotEmpty()
                    .allMatch(action -> CadenceCommand.decode(team.workspace, action).isPresent());
        }
        assertThat(Reading.actions(why)).contains(Team.OWN_HOURS);
    }
}
