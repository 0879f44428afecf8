package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relance.cadence.Cadence.Problem;
import relance.chat.Span;
import relance.people.Calendar;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class CadenceTest {
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0));

    @Test
    void the_standard_cadence_is_the_one_promised() {
        var standard = Cadence.standard();
        assertThat(standard.time()).isEqualTo(MORNING);
        assertThat(standard.before()).containsExactly(2);
        assertThat(standard.onTheDay()).isTrue();
        assertThat(standard.overdue()).containsExactly(1, 2, 4, 7);
        assertThat(standard.quiet()).isEqualTo(NIGHT);
        assertThat(standard.weekly()).isEqualTo(5);
    }

    @Test
    void all_problems_are_told_at_once() {
        var many = IntStream.rangeClosed(1, 11).boxed().toList();
        assertThat(
                        Cadence.problems(
                                Set.of(),
                                LocalTime.of(20, 0),
                                List.of(2, 2, 0),
                                true,
                                many.reversed(),
                                NIGHT,
                                21))
                .extracting(CadenceTest::told)
                .containsExactly(
                        CadenceForm.DAYS + " noday",
                        CadenceForm.TIME + " quiet",
                        CadenceForm.BEFORE + " range",
                        CadenceForm.OVERDUE + " toomany",
                        CadenceForm.BEFORE + " twice",
                        CadenceForm.OVERDUE + " growing",
                        CadenceForm.WEEKLY + " weekly");
    }

    @Test
    void a_cadence_that_never_nudges_is_a_problem() {
        assertThat(Cadence.problems(Calendar.WEEK, MORNING, List.of(), false, List.of(), NIGHT, 5))
                .extracting(CadenceTest::told)
                .containsExactly(CadenceForm.OVERDUE + " never");
    }

    @Test
    void days_before_may_be_given_in_any_order() {
        var cadence =
                new Cadence(
                        Set.of(DayOfWeek.TUESDAY),
                        MORNING,
                        List.of(2, 7),
                        true,
                        List.of(),
                        NIGHT,
                        1);
        assertThat(cadence.before()).containsExactly(7, 2);
    }

    @Test
    void a_cadence_with_a_problem_cannot_be_made() {
        assertThatThrownBy(
                        () -> new Cadence(Set.of(), MORNING, List.of(), true, List.of(), NIGHT, 5))
                .hasMessageContaining("noday");
    }

    /// The field, and the last word of what is said beside it.
    private static String told(Problem problem) {
        var said = (Span.Said) problem.said().spans().getFirst();
        return problem.field() + " " + said.key().substring("cadence.problem.".length());
    }
}
