package relance.cli;

import picocli.CommandLine.Option;

import relance.config.Settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Options that every way of running shares.
public final class Configured {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings as lines of NAME=value; the environment wins over it")
    private Optional<Path> config = Optional.empty();

    public Optional<Properties> file() {
        return Settings.file(config, Path.of(""));
    }

    public Map<String, String> environment() {
        return System.getenv();
    }
}
