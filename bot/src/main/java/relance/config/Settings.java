package relance.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the person who runs Relance has decided, read once and strictly.
///
/// The environment wins over the file relance.properties, whose keys are the same names.
public sealed interface Settings {

    /// The file looked for in the working directory when no other is named.
    String FILE = "relance.properties";

    /// How much the log says.
    LogLevel log();

    /// What `serve` needs.
    ///
    /// @param platforms how each that is served is reached; at least one
    /// @param port where to listen for HTTP
    /// @param key seals poll keys
    record Serve<T>(
            List<T> platforms, DatabaseChoice database, int port, ServerKey key, LogLevel log)
            implements Settings {
        public Serve {
            platforms = List.copyOf(platforms);
        }
    }

    /// What `migrate` needs.
    record Migrate(DatabaseChoice.External database, LogLevel log) implements Settings {}

    /// What `try` needs: its data stay apart from those of `serve`, and no DATABASE_URL leads it to
    /// a real workspace.
    record Trial(DatabaseChoice.Embedded database, int port, ServerKey key, LogLevel log)
            implements Settings {}

    /// Reads what `serve` needs.
    ///
    /// @throws SettingsProblem with all that is missing, unknown or malformed
    static <T> Serve<T> serve(Source<T> source) {
        return new SettingsReader<>(source).serve();
    }

    /// As [#serve], for `migrate`.
    static Migrate migrate(Source<?> source) {
        return new SettingsReader<>(source).migrate();
    }

    /// As [#serve], for `try`.
    static Trial trial(Source<?> source) {
        return new SettingsReader<>(source).trial();
    }

    /// Where settings are read.
    ///
    /// @param platforms those that could be served
    record Source<T>(
            Map<String, String> environment,
            Optional<Properties> file,
            List<PlatformSettings<? extends T>> platforms) {
        public Source {
            environment = Map.copyOf(environment);
            platforms = List.copyOf(platforms);
        }

        /// Without the values: there are secrets among them.
        @Override
        public String toString() {
            return "settings of " + platforms;
        }
    }

    /// The file named by `--config`, which must then exist, or else relance.properties in `folder`,
    /// which need not.
    ///
    /// @throws SettingsProblem when it cannot be read
    static Optional<Properties> file(Optional<Path> config, Path folder) {
        Path path = config.orElse(folder.resolve(FILE));
        if (config.isEmpty() && !Files.exists(path)) return Optional.empty();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // Not the text of the second: it may quote the line.
            throw new SettingsProblem(
                    List.of(
                            "The file "
                                    + path
                                    + " cannot be read as UTF-8 lines of NAME=value. Check its path,"
                                    + " its permissions and its backslashes."));
        }
        return Optional.of(properties);
    }
}
