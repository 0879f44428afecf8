package relance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.Address;
import relance.chat.Source;
import relance.chat.Text;
import relance.chat.Values;
import relance.people.Deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ProblemsTest {
    private static final Text EXAMPLES = Text.plain("“Friday”");

    @Test
    void they_come_in_the_order_in_which_they_were_found() {
        var problems = new Problems();
        problems.add("when", Text.plain("by when?"));
        problems.add("owner", Text.plain("who?"));
        assertThat(problems.byField().keySet()).containsExactly("when", "owner");
        assertThat(problems.first()).contains(Text.plain("by when?"));
    }

    @Test
    void lengths_are_counted_in_code_points() {
        var problems = new Problems();
        assertThat(problems.atMost(3, "what", "🍰🍰🍰")).isEqualTo("🍰🍰🍰");
        assertThat(problems.isEmpty()).isTrue();
        problems.atMost(3, "what", "four");
        assertThat(problems.byField())
                .containsEntry("what", Text.said("text.problem.long").with("most", 3));
    }

    @Test
    void a_nul_that_no_database_takes_is_left_out_wherever_words_come_in() {
        assertThat(Values.words("a\0b").words()).isEqualTo("ab");
        assertThat(new Source(new Address("C1"), "", "a\0b").words()).isEqualTo("ab");
    }

    @Test
    void why_words_are_no_date_is_said_the_same_way_everywhere() {
        var friday = LocalDate.of(2026, 11, 27);
        var moment = new Deadline.At(Instant.EPOCH);
        assertThat(DateProblem.of(moment, "friday", EXAMPLES)).isEmpty();
        assertThat(
                        DateProblem.of(
                                new Deadline.Several(List.of(friday, friday.plusWeeks(1))),
                                "next friday",
                                EXAMPLES))
                .contains(
                        DateProblem.several(
                                "next friday",
                                List.of(Text.day(friday), Text.day(friday.plusWeeks(1)))));
        assertThat(DateProblem.of(new Deadline.Unclear(), "soon", EXAMPLES))
                .contains(DateProblem.unclear("soon", EXAMPLES));
    }
}
