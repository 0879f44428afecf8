package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.db.TestDatabase;
import relance.lookalike.slack.SlackWorkspace;

/// The database goes away while the bot runs, and comes back.
class NoDatabaseTest {
    @Test
    void nothing_is_acknowledged_while_it_is_away_and_all_goes_on_when_it_is_back()
            throws Exception {
        try (var line = new CutLine(TestDatabase.source());
                var office = new Office(SlackWorkspace.sample(), line.database())) {
            var dan = office.seat("Dan");
            dan.command("#website", "poll \"Tea?\" \"Green\" \"Black\" live until tuesday 12:00");
            var poll = dan.await("#website", m -> m.has("Tea?"));
            var vote = poll.buttons().getFirst();
            assertThat(dan.clickBeside(poll, "Green", vote).status()).isEqualTo(200);
            assertThat(office.health()).isEqualTo(200);

            line.cut();
            assertThat(office.click("U0EMMA0001", "C0WEBSITE1", "1|poll|cast|1|1")).isEqualTo(500);
            assertThat(dan.clickBeside(poll, "Black", vote).status()).isNotEqualTo(200);
            dan.await("#website", m -> m.ephemeral() && m.has("this was not done"));
            assertThat(dan.command("#website", "poll \"Cake?\" \"Plum\" \"Pear\"").status())
                    .isNotEqualTo(200);
            assertThat(office.health()).isEqualTo(503);

            line.mend();
            Office.until("it is well again", () -> office.health() == 200);
            Office.until(
                    "votes count again",
                    () -> dan.clickBeside(poll, "Black", vote).status() == 200);
            dan.await("#website", m -> m.has("Black · 1") && m.has("Green · 0"));
            assertThat(office.count("select count(*) from ballot")).isOne();
            assertThat(office.count("select count(*) from poll")).isOne();
            office.moveTo(Office.MONDAY.plusSeconds(36 * 3_600));
            dan.await("#website", m -> m.has("Tea?") && m.has("100"));
        }
    }
}
