package relance.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// What the person who runs Relance has decided, read once and strictly.
///
/// The environment wins over the file relance.properties, whose keys are the same names.
public sealed interface Settings {

    /// The file looked for in the working directory when no other is named.
    String FILE = "relance.properties";

    /// How much the log says.
    LogLevel log();

    /// What `serve` needs; at least one platform is there.
    ///
    /// @param port where to listen for HTTP
    /// @param key seals poll keys
    record Serve(
            Optional<SlackAccess> slack,
            Optional<TeamsAccess> teams,
            DatabaseChoice database,
            int port,
            ServerKey key,
            LogLevel log)
            implements Settings {}

    /// What `migrate` needs.
    record Migrate(DatabaseChoice.External database, LogLevel log) implements Settings {}

    /// What `try` needs: its data stay apart from those of `serve`, and no DATABASE_URL leads it to
    /// a real workspace.
    record Trial(DatabaseChoice.Embedded database, int port, ServerKey key, LogLevel log)
            implements Settings {}

    /// What Slack gave when the app was installed.
    ///
    /// @param api where its Web API is, ending with a slash
    record SlackAccess(Secret signingSecret, Secret botToken, URI api) {}

    /// What Microsoft gave when the bot was registered.
    ///
    /// @param appId a GUID in lower case, as the tenants are
    /// @param tenantId the home tenant, where tokens are taken
    /// @param tenants others that may install the bot
    /// @param anyTenant whether every tenant may, whatever `tenants` says
    /// @param cloud public, gcc, gcc-high or dod
    record TeamsAccess(
            String appId,
            Secret password,
            String tenantId,
            Set<String> tenants,
            boolean anyTenant,
            String cloud) {
        public TeamsAccess {
            tenants = Set.copyOf(tenants);
        }

        /// Whether a tenant, named by its id, may use this bot.
        public boolean serves(String tenant) {
            var id = tenant.toLowerCase(Locale.ROOT);
            return anyTenant || id.equals(tenantId) || tenants.contains(id);
        }
    }

    /// Reads what `serve` needs.
    ///
    /// @throws SettingsProblem with all that is missing, unknown or malformed
    static Serve serve(Map<String, String> environment, Optional<Properties> file) {
        return new SettingsReader(environment, file).serve();
    }

    /// As [#serve], for `migrate`.
    static Migrate migrate(Map<String, String> environment, Optional<Properties> file) {
        return new SettingsReader(environment, file).migrate();
    }

    /// As [#serve], for `try`.
    static Trial trial(Map<String, String> environment, Optional<Properties> file) {
        return new SettingsReader(environment, file).trial();
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
