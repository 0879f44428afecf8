package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Leaving a place ends what one may see and do there.
class LeavingTest {
    private static final String EMMA_IN_LEADERSHIP =
            """
            select count(*) from membership m
            join person p on p.workspace = m.workspace and p.id = m.person
            join place l on l.workspace = m.workspace and l.id = m.place
            where p.name = 'Emma' and l.platform_id = 'C0LEADERS1'
            """;

    @Test
    void a_form_sent_after_leaving_does_nothing_and_lets_nobody_in_again() throws Exception {
        try (var office = new Office()) {
            var emma = office.seat("Emma");
            emma.command("#leadership", "poll");
            emma.awaitModal();
            office.slack().happenings().leave("Emma", "#leadership");
            Office.until("Emma is out", () -> office.count(EMMA_IN_LEADERSHIP) == 0);
            var answer = emma.submit(Map.of("question", "Who?", "options", "Ana\nEmma"));
            assertThat(answer.problems()).isNotEmpty();
            assertThat(office.count("select count(*) from poll")).isZero();
            assertThat(office.count(EMMA_IN_LEADERSHIP)).isZero();
        }
    }
}
