package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole story played by hand in the playground's page: poll, action, nudges, done, status.
class StoryBrowserIT {
    private static final Browser BROWSER = new Browser();

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @ParameterizedTest
    @EnumSource
    void plays_from_the_first_question_to_done(Tongue tongue) throws Exception {
        try (var office = new Office(tongue.team());
                var screen = BROWSER.open(office, tongue)) {
            try {
                new PollByHand(screen, tongue).play();
                new ActionByHand(screen, tongue).play();
            } catch (AssertionError | RuntimeException e) {
                screen.keep(tongue.code() + "-failed.png");
                throw e;
            }
            assertThat(screen.complaints()).as("errors of the page").isEmpty();
        }
    }
}
