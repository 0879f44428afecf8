package relance.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Reads settings once, gathering every problem before it speaks.
final class SettingsReader {
    private static final int KEY_BYTES = 32;

    private final Map<String, String> environment;
    private final SettingValues values;

    SettingsReader(Map<String, String> environment, Optional<Properties> file) {
        this.environment = Map.copyOf(environment);
        var written = new HashMap<String, String>();
        file.ifPresent(properties -> {
            for (String name : properties.stringPropertyNames()) {
                written.put(name, properties.getProperty(name));
            }
        });
        written.putAll(environment);
        values = new SettingValues(written);
        file.ifPresent(
                found -> values.problems(SettingNames.unknownInFile(found.stringPropertyNames())));
        values.problems(SettingNames.unknownInEnvironment(environment.keySet()));
    }

    Settings.Serve serve() {
        var database = external();
        Path home = home();
        var slack = new SlackSettings(values).read();
        var teams = new TeamsSettings(values).read();
        if (slack.isEmpty() && teams.isEmpty()) {
            values.problem(
                    "No platform is set up. For Slack, set SLACK_SIGNING_SECRET and"
                            + " SLACK_BOT_TOKEN; for Microsoft Teams, set TEAMS_APP_ID,"
                            + " TEAMS_APP_PASSWORD and TEAMS_TENANT_ID; or both. The README says"
                            + " where to get them.");
        }
        var settings =
                new Settings.Serve(
                        slack,
                        teams,
                        database.isPresent()
                                ? database.get()
                                : new DatabaseChoice.Embedded(home.resolve("postgres")),
                        port(),
                        key(home, database.isPresent()),
                        log());
        return values.done(settings);
    }

    Settings.Migrate migrate() {
        var database =
                external()
                        .orElseGet(() -> {
                            values.missing(
                                    "DATABASE_URL",
                                    "Set it to"
                                            + " postgresql://user:password@host/database."
                                            + " (The embedded PostgreSQL needs no migrate:"
                                            + " it is migrated when Relance starts.)");
                            return DatabaseAddress.NOWHERE;
                        });
        return values.done(new Settings.Migrate(database, log()));
    }

    Settings.Trial trial() {
        Path home = home().resolve("try");
        return values.done(
                new Settings.Trial(
                        new DatabaseChoice.Embedded(home.resolve("postgres")),
                        port(),
                        new ServerKey.KeptIn(home.resolve("server-key")),
                        log()));
    }

    private Optional<DatabaseChoice.External> external() {
        var url = values.value("DATABASE_URL");
        var user = values.value("DATABASE_USER");
        var password = values.value("DATABASE_PASSWORD");
        if (url.isPresent()) {
            var read = DatabaseAddress.read(url.get(), user, password);
            values.problems(read.problems());
            return Optional.of(read.database());
        }
        for (String name : List.of("DATABASE_USER", "DATABASE_PASSWORD")) {
            if (values.value(name).isPresent()) {
                values.malformed(
                        name, "has no effect alone", "Set DATABASE_URL too, or leave it out.");
            }
        }
        return Optional.empty();
    }

    private ServerKey key(Path home, boolean external) {
        String name = "RELANCE_SERVER_KEY";
        String how =
                "Make one with: openssl rand -base64 32. Give every node the same, and keep it.";
        var found = values.value(name);
        if (found.isPresent()) {
            if (isKey(found.get())) return new ServerKey.Given(new Secret(found.get()));
            return new ServerKey.Given(
                    values.malformed(name, "is not the Base64 of " + KEY_BYTES + " bytes", how));
        }
        if (external) return new ServerKey.Given(values.missing(name, how));
        return new ServerKey.KeptIn(home.resolve("server-key"));
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private int port() {
        String text = values.value("RELANCE_PORT").orElse("3000");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= 65_535) return port;
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        values.malformed("RELANCE_PORT", "is not a port", "Set it to a number from 1 to 65535.");
        return 1;
    }

    private LogLevel log() {
        String text = values.value("RELANCE_LOG").orElse("info").toUpperCase(Locale.ROOT);
        for (var level : LogLevel.values()) {
            if (level.name().equals(text)) return level;
        }
        values.malformed(
                "RELANCE_LOG",
                "is not a level of the log",
                "Set it to error, warn, info, debug or trace.");
        return LogLevel.INFO;
    }

    private Path home() {
        Path person = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        var text = values.value("RELANCE_HOME");
        try {
            if (text.isPresent()) {
                String path = text.get();
                boolean tilde = path.equals("~") || path.startsWith("~/");
                return tilde
                        ? person.resolve(path.substring(Math.min(2, path.length())))
                        : Path.of(path).toAbsolutePath();
            }
        } catch (InvalidPathException notAPath) {
            values.malformed(
                    "RELANCE_HOME", "is not a folder's path", "Set it to one, or leave it out.");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return shared.startsWith("/")
                ? Path.of(shared, "relance")
                : person.resolve(".relance").toAbsolutePath();
    }
}
