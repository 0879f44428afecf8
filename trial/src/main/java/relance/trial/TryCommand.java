package relance.trial;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import relance.cli.Configured;
import relance.config.Settings;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Tries the bot with no account.
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description =
                "Tries it with no account: a small workspace in your browser, on a database of its"
                        + " own.")
final class TryCommand implements Callable<Integer> {
    @CommandLine.Mixin private Configured configured = new Configured();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--once",
            description = "plays the whole story without a browser and says how it went")
    private boolean once;

    @Option(
            names = "--story",
            paramLabel = "STORY",
            converter = StoryPlot.Typed.class,
            description =
                    "with --once: poll, from a poll to a finished action (the default); retro, a"
                            + " retrospective of 60 people and 300 cards; small-retro, one of six;"
                            + " breakouts, a 1-2-4-All")
    private Optional<StoryPlot> story = Optional.empty();

    @Option(
            names = "--fresh",
            description = "begins with an empty workspace instead of where you left off")
    private boolean fresh;

    @Option(
            names = "--teams",
            description =
                    "for Microsoft Teams, with Microsoft's Agents Playground; with --once against"
                            + " a tenant of our own making")
    private boolean teams;

    @Override
    public Integer call() throws Exception {
        if (story.isPresent() && !once) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--story is played with --once: add --once");
        }
        var settings = Settings.trial(configured.source());
        settings.log().apply();
        if (once) {
            var plot = story.orElse(StoryPlot.POLL);
            return teams
                    ? TryTeams.once(settings, plot, System.out)
                    : TrySlack.once(settings, plot, System.out);
        }
        return teams ? TryTeams.open(settings, fresh) : TrySlack.open(settings, fresh);
    }
}
