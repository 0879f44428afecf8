package relance.trial;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import relance.cli.Platforms;
import relance.config.Settings;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The stories that `try --once` plays, over the signed requests of both platforms.
@Execution(ExecutionMode.CONCURRENT)
class StoryTest {
    @ParameterizedTest
    @EnumSource(names = {"SMALL_RETRO", "BREAKOUTS"})
    void is_played_to_its_end_on_slack(StoryPlot plot, @TempDir Path home) throws Exception {
        var told = new ByteArrayOutputStream();
        int status = TrySlack.once(settings(home), plot, new PrintStream(told, true, UTF_8));
        assertThat(status).as(told.toString(UTF_8)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL_RETRO", "BREAKOUTS"})
    void is_played_to_its_end_on_teams(StoryPlot plot, @TempDir Path home) throws Exception {
        var told = new ByteArrayOutputStream();
        int status = TryTeams.once(settings(home), plot, new PrintStream(told, true, UTF_8));
        assertThat(status).as(told.toString(UTF_8)).isZero();
    }

    private static Settings.Trial settings(Path home) {
        return Settings.trial(
                new Settings.Source<>(
                        Map.of("RELANCE_HOME", home.toString()), Optional.empty(), Platforms.ALL));
    }
}
