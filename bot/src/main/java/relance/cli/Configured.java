package relance.cli;

import picocli.CommandLine.Option;

import relance.config.Settings;
import relance.inbox.Edge;

import java.nio.file.Path;
import java.util.Optional;

/// Options that every way of running shares.
public final class Configured {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings as lines of NAME=value; the environment wins over it")
    private Optional<Path> config = Optional.empty();

    /// The environment, the file, and every platform that could be served.
    public Settings.Source<Edge.Opening> source() {
        return new Settings.Source<>(
                System.getenv(), Settings.file(config, Path.of("")), Platforms.ALL);
    }
}
