package relance.cli;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// The command line.
@Command(
        name = "relance",
        description =
                "Makes agreed actions happen: polls, accepted actions, kind nudges until done.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            MigrateCommand.class,
            ManifestCommand.class,
            VersionCommand.class
        })
public final class RelanceCommand implements Callable<Integer> {
    private RelanceCommand() {}

    /// All commands of the program; a module that adds its own hangs them under it.
    public static CommandLine line() {
        return new CommandLine(new RelanceCommand())
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(sentence(failure));
                    LoggerFactory.getLogger(RelanceCommand.class).debug("Stopped", failure);
                    return 1;
                });
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 2;
    }
}
