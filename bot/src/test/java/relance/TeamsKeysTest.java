package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.Fault;
import relance.lookalike.teams.TeamsLookalike;
import relance.lookalike.teams.TeamsLookalikeSettings;

import java.time.Duration;
import java.util.Optional;

/// Microsoft's keys come and go, and so do the servers that keep keys and tokens.
class TeamsKeysTest {
    private static final Fault DOWN = new Fault.Broken(503);

    private final TeamsLookalike teams = TeamsLookalike.start(TeamsLookalikeSettings.sample());
    private final TeamsOffice office;

    TeamsKeysTest() {
        teams.faults().always("keys", DOWN);
        office = new TeamsOffice(teams, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private int said() {
        var help = office.seat("Dan").draft("@relance", "help");
        return teams.deliver(help, Optional.of(teams.bearer().text())).status();
    }

    private void mended() {
        teams.faults().clear();
        Office.until("the bot is connected", office::connected);
    }

    @Test
    void without_keys_at_the_start_all_are_refused_until_the_key_server_is_back() {
        assertThat(office.health()).contains("teams: down");
        assertThat(said()).isEqualTo(401);
        assertThat(office.count("select count(*) from person")).isZero();
        teams.faults().clear();
        Office.until("it is let in", () -> said() == 200);
        assertThat(office.health()).contains("teams: ok", "database: ok");
    }

    @Test
    void a_new_key_is_known_at_once() {
        mended();
        teams.rotateKeys();
        assertThat(said()).isEqualTo(200);
    }

    @Test
    void keys_that_nobody_has_are_asked_for_once_a_minute() {
        mended();
        int before = teams.calls("keys").size();
        for (int i = 0; i < 20; i++) {
            var unknown = teams.bearer().kid("made-up-" + i).text();
            var activity = office.seat("Dan").draft("@relance", "help");
            assertThat(teams.deliver(activity, Optional.of(unknown)).status()).isEqualTo(401);
        }
        assertThat(teams.calls("keys").size()).isLessThanOrEqualTo(before + 1);
        assertThat(said()).isEqualTo(200);
    }

    @Test
    void keys_at_hand_serve_on_while_the_key_server_is_down() {
        mended();
        teams.faults().always("keys", DOWN);
        teams.faults().always("openid", DOWN);
        var unknown = teams.bearer().kid("made-up").text();
        var activity = office.seat("Dan").draft("@relance", "help");
        assertThat(teams.deliver(activity, Optional.of(unknown)).status()).isEqualTo(401);
        assertThat(said()).isEqualTo(200);
        assertThat(office.health()).contains("teams: ok");
    }
}
