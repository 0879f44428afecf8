package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Form;
import relance.chat.Reply;
import relance.people.Role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class CadenceSettingTest {
    private final Team team = new Team();

    @AfterEach
    void close() {
        team.close();
    }

    private Form form() {
        return ((Reply.Open) team.does(team.bo, "cadence")).form();
    }

    private Map<String, List<String>> filledWith(String... namesAndValues) {
        var values = new HashMap<>(Reading.filled(form()));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
        }
        return values;
    }

    private Reply keeps(Map<String, List<String>> values) {
        return team.sends(team.bo, new CadenceCommand.KeepCadence().ref(), values);
    }

    private static String said(Reply reply) {
        return Reading.of(((Reply.Whisper) reply).card(), Locale.ENGLISH);
    }

    private Map<String, String> problems(String... namesAndValues) {
        team.role(team.bo, Role.CONSULTANT);
        var invalid = (Reply.Invalid) keeps(filledWith(namesAndValues));
        var said = new HashMap<String, String>();
        invalid.problems()
                .forEach((field, text) -> said.put(field, Reading.of(text, Locale.ENGLISH)));
        return said;
    }

    @Test
    void a_member_reads_the_cadence_and_who_may_change_it() {
        team.role(team.bo, Role.ADMIN);
        assertThat(said(team.does(team.ana, "cadence")))
                .contains(
                        "Monday to Friday, at 09:30",
                        "2 working days before the date · on the date · 1, 2, 4, 7 working days",
                        "Nothing between 19:00 and 08:00",
                        "At most 5 messages",
                        "Admins and consultants can change this: @" + team.bo.number() + ".");
    }

    @Test
    void a_member_cannot_change_it_even_with_a_form_at_hand() {
        team.role(team.bo, Role.ADMIN);
        var values = filledWith(WeeklyLimit.WEEKLY, "1");
        team.role(team.bo, Role.MEMBER);
        assertThat(keeps(values)).isInstanceOf(Reply.Whisper.class);
        assertThat(team.count("cadence where true")).isZero();
    }

    @Test
    void a_form_sent_as_it_is_keeps_the_same_cadence() {
        team.role(team.bo, Role.ADMIN);
        keeps(filledWith());
        var kept = team.database.transact(handle -> new CadenceStore().of(handle, team.workspace));
        assertThat(kept.cadence()).isEqualTo(Cadence.standard());
        assertThat(kept.change()).contains(new KeptCadence.Change(team.bo, team.now()));
        assertThat(said(team.does(team.ana, "cadence")))
                .contains("Set by @" + team.bo.number() + ", Friday 20 November.");
    }

    @Test
    void a_change_decides_everybody_anew() {
        team.chores.ask(team.ana, 1, "2026-11-27", team.now());
        team.touch(team.ana);
        team.wake(team.ana);
        team.role(team.bo, Role.ADMIN);
        keeps(filledWith(NudgeTime.TIME, "14:00", Spacing.BEFORE, "3 et 1"));
        team.cadence.wake(CadenceAlarm.everyone(team.workspace), team.now());
        assertThat(team.alarm(team.ana)).contains(team.now());
        team.wake(team.ana);
        assertThat(team.alarm(team.ana)).contains(Team.at("2026-11-24T14:00"));
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_what_was_typed_is_kept() {
        assertThat(problems(NudgeTime.TIME, "20:00"))
                .containsEntry(
                        NudgeTime.TIME,
                        "20:00 lies in the quiet hours (19:00 to 08:00), so nothing could be sent"
                                + " then.");
        assertThat(problems(Spacing.OVERDUE, "4, 2").get(Spacing.OVERDUE))
                .contains("larger than the one before");
        assertThat(problems(Spacing.OVERDUE, "soon", WeeklyLimit.WEEKLY, "many"))
                .containsOnlyKeys(Spacing.OVERDUE, WeeklyLimit.WEEKLY);
        assertThat(problems(WeeklyLimit.WEEKLY, "0").get(WeeklyLimit.WEEKLY))
                .isEqualTo("Choose a number from 1 to 20.");
        assertThat(problems(QuietTime.TO, "19:00").get(QuietTime.TO)).contains("another time");
        var invalid = (Reply.Invalid) keeps(filledWith(Spacing.OVERDUE, "soon"));
        assertThat(Reading.filled(invalid.form())).containsEntry(Spacing.OVERDUE, List.of("soon"));
    }

    @Test
    void no_day_and_no_rule_at_all_are_refused() {
        team.role(team.bo, Role.ADMIN);
        var values = filledWith(Spacing.BEFORE, "", Spacing.OVERDUE, "");
        values.put(NudgeTime.DAYS, List.of());
        values.put(Spacing.ON_THE_DAY, List.of());
        assertThat(((Reply.Invalid) keeps(values)).problems())
                .containsOnlyKeys(NudgeTime.DAYS, Spacing.OVERDUE);
    }
}
