package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A whole retro played by hand in the playground's page, from what was kept for it to its summary.
class RetroBrowserIT {
    private static final Browser BROWSER = new Browser();

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @ParameterizedTest
    @EnumSource
    void plays_from_a_kept_message_to_the_summary(Tongue tongue) throws Exception {
        try (var office = new Office(tongue.team());
                var screen = BROWSER.open(office, tongue)) {
            try {
                new RetroByHand(screen, tongue).play();
            } catch (AssertionError | RuntimeException e) {
                screen.keep(tongue.code() + "-retro-failed.png");
                throw e;
            }
            assertThat(screen.complaints()).as("errors of the page").isEmpty();
        }
    }
}
