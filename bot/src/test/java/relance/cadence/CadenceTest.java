package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relance.chat.Text;
import relance.chat.Values;
import relance.people.Calendar;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class CadenceTest {
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0));

    /// The standard as its form has it, but for these fields.
    private static Values filledWith(Map<String, List<String>> fields) {
        var values = new HashMap<>(Reading.filled(CadenceForm.of(Cadence.standard())));
        values.putAll(fields);
        return new Values(values);
    }

    private static Map<String, Text> problems(Map<String, List<String>> fields) {
        var sheet = new CadenceSheet(filledWith(fields));
        Cadence.read(sheet);
        return sheet.problems();
    }

    private static String problem(String field, String typed) {
        var problems = problems(Map.of(field, List.of(typed)));
        assertThat(problems).containsOnlyKeys(field);
        return Reading.of(problems.getOrDefault(field, Text.EMPTY), Locale.ENGLISH);
    }

    @Test
    void the_standard_cadence_is_the_one_promised() {
        var standard = Cadence.standard();
        assertThat(standard.when()).isEqualTo(new NudgeTime(Calendar.WEEK, MORNING));
        assertThat(standard.spacing().before()).containsExactly(2);
        assertThat(standard.spacing().onTheDay()).isTrue();
        assertThat(standard.spacing().overdue()).containsExactly(1, 2, 4, 7);
        assertThat(standard.quiet().hours()).isEqualTo(NIGHT);
        assertThat(standard.weekly().most()).isEqualTo(5);
    }

    @Test
    void what_its_form_says_reads_as_the_same_cadence() {
        var sheet = new CadenceSheet(filledWith(Map.of()));
        assertThat(Cadence.read(sheet)).isEqualTo(Cadence.standard());
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void all_problems_are_told_at_once() {
        var fields =
                Map.of(
                        NudgeTime.DAYS, List.<String>of(),
                        NudgeTime.TIME, List.of("20:00"),
                        Spacing.BEFORE, List.of("2, 2"),
                        Spacing.OVERDUE, List.of("3, 2"),
                        QuietTime.TO, List.of(""),
                        WeeklyLimit.WEEKLY, List.of("21"));
        assertThat(problems(fields)).containsOnlyKeys(fields.keySet());
    }

    @Test
    void each_list_says_what_is_wrong_with_it() {
        assertThat(problem(Spacing.BEFORE, "2, 2")).contains("stands here twice");
        assertThat(problem(Spacing.BEFORE, "2, 2, 0")).contains("0 is out of range: from 1 to 250");
        assertThat(problem(Spacing.BEFORE, "soon")).contains("Write whole numbers");
        assertThat(problem(Spacing.OVERDUE, "1 2 3 4 5 6 7 8 9 10 11"))
                .contains("At most 10 numbers fit; there are 11");
        assertThat(problem(Spacing.OVERDUE, "2, 251")).contains("251 is out of range");
        assertThat(problem(Spacing.OVERDUE, "1, 4, 4")).contains("larger than the one before");
    }

    @Test
    void a_week_holds_one_to_twenty() {
        assertThat(problem(WeeklyLimit.WEEKLY, "21")).isEqualTo("Choose a number from 1 to 20.");
        assertThat(problem(WeeklyLimit.WEEKLY, "0")).isEqualTo("Choose a number from 1 to 20.");
        assertThat(problem(WeeklyLimit.WEEKLY, "many")).contains("one whole number");
    }

    @Test
    void a_cadence_that_never_nudges_is_a_problem() {
        var fields =
                Map.of(
                        Spacing.BEFORE, List.of(""),
                        Spacing.ON_THE_DAY, List.<String>of(),
                        Spacing.OVERDUE, List.of(""));
        assertThat(problems(fields)).containsOnlyKeys(Spacing.OVERDUE);
    }

    @Test
    void days_before_may_be_given_in_any_order() {
        assertThat(new Spacing(List.of(2, 7), true, List.of()).before()).containsExactly(7, 2);
    }

    @Test
    void a_cadence_with_a_problem_cannot_be_made() {
        assertThatThrownBy(() -> new NudgeTime(Set.of(), MORNING)).hasMessageContaining("day");
        assertThatThrownBy(() -> new Spacing(List.of(2, 2), true, List.of()))
                .hasMessageContaining("[2, 2]");
        assertThatThrownBy(() -> new Spacing(List.of(), false, List.of()))
                .hasMessageContaining("Nobody would ever be nudged");
        assertThatThrownBy(() -> new WeeklyLimit(0)).hasMessageContaining("0 nudges");
        var noon = new NudgeTime(Set.of(DayOfWeek.MONDAY), LocalTime.NOON);
        var closed = new QuietTime(new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0)));
        assertThatThrownBy(() -> new Cadence(noon, Spacing.STANDARD, closed, WeeklyLimit.STANDARD))
                .hasMessageContaining("Nothing goes out at 12:00");
    }
}
