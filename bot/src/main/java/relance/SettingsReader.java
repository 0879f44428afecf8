package relance;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// Reads settings once, gathering every problem before it speaks. Each method answers a harmless
/// stand-in where it noted a problem: nothing is made of it, because the end throws.
final class SettingsReader {
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_SECRET = 16;
    private static final Secret NONE = new Secret("");

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment, Optional<Properties> file) {
        this.environment = Map.copyOf(environment);
        file.ifPresent(properties -> {
            problems.addAll(SettingNames.unknownInFile(properties.stringPropertyNames()));
            for (String name : properties.stringPropertyNames()) {
                values.put(name, properties.getProperty(name));
            }
        });
        problems.addAll(SettingNames.unknownInEnvironment(environment.keySet()));
        values.putAll(environment);
    }

    Settings.Serve serve() {
        var database = external();
        Path home = home();
        var settings =
                new Settings.Serve(
                        slack(),
                        database.isPresent()
                                ? database.get()
                                : new DatabaseChoice.Embedded(home.resolve("postgres")),
                        port(),
                        key(home, database.isPresent()),
                        log());
        return done(settings);
    }

    Settings.Migrate migrate() {
        var database =
                external()
                        .orElseGet(() -> {
                            missing(
                                    "DATABASE_URL",
                                    "Set it to"
                                            + " postgresql://user:password@host/database."
                                            + " (The embedded PostgreSQL needs no migrate:"
                                            + " it is migrated when Relance starts.)");
                            return DatabaseAddress.NOWHERE;
                        });
        return done(new Settings.Migrate(database, log()));
    }

    Settings.Trial trial() {
        Path home = home().resolve("try");
        return done(
                new Settings.Trial(
                        new DatabaseChoice.Embedded(home.resolve("postgres")),
                        port(),
                        new ServerKey.KeptIn(home.resolve("server-key")),
                        log()));
    }

    private <T> T done(T settings) {
        if (!problems.isEmpty()) throw new SettingsProblem(problems);
        return settings;
    }

    private Settings.SlackAccess slack() {
        return new Settings.SlackAccess(signingSecret(), botToken(), slackApi());
    }

    private Secret signingSecret() {
        String name = "SLACK_SIGNING_SECRET";
        String where =
                "Copy it from \"Basic Information\" → \"App Credentials\" of your app at"
                        + " https://api.slack.com/apps.";
        var found = value(name);
        if (found.isEmpty()) return missing(name, where);
        if (found.get().length() < SHORTEST_SECRET || found.get().matches(".*\\s.*")) {
            return malformed(name, "does not look like a signing secret", where);
        }
        return new Secret(found.get());
    }

    private Secret botToken() {
        String name = "SLACK_BOT_TOKEN";
        String where =
                "Copy the \"Bot User OAuth Token\" (xoxb-…) from \"OAuth & Permissions\" of your app"
                        + " at https://api.slack.com/apps.";
        var found = value(name);
        if (found.isEmpty()) return missing(name, where);
        if (!found.get().matches("(xoxe\\.)?xoxb-\\S+")) {
            return malformed(name, "is not a bot token, which begins with xoxb-", where);
        }
        return new Secret(found.get());
    }

    private URI slackApi() {
        String text = value("SLACK_API_URL").orElse("https://slack.com/api/");
        try {
            var uri = URI.create(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) return uri;
        } catch (IllegalArgumentException notAnAddress) {
            // Said below.
        }
        malformed(
                "SLACK_API_URL",
                "is not a web address",
                "Leave it out, or set it to an address like https://slack.com/api/.");
        return URI.create("https://slack.com/api/");
    }

    private Optional<DatabaseChoice.External> external() {
        var url = value("DATABASE_URL");
        var user = value("DATABASE_USER");
        var password = value("DATABASE_PASSWORD");
        if (url.isPresent()) {
            var read = DatabaseAddress.read(url.get(), user, password);
            problems.addAll(read.problems());
            return Optional.of(read.database());
        }
        for (String name : List.of("DATABASE_USER", "DATABASE_PASSWORD")) {
            if (value(name).isPresent()) {
                malformed(name, "has no effect alone", "Set DATABASE_URL too, or leave it out.");
            }
        }
        return Optional.empty();
    }

    private ServerKey key(Path home, boolean external) {
        String name = "RELANCE_SERVER_KEY";
        String how =
                "Make one with: openssl rand -base64 32. Give every node the same, and keep it.";
        var found = value(name);
        if (found.isPresent()) {
            if (isKey(found.get())) return new ServerKey.Given(new Secret(found.get()));
            return new ServerKey.Given(
                    malformed(name, "is not the Base64 of " + KEY_BYTES + " bytes", how));
        }
        if (external) return new ServerKey.Given(missing(name, how));
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
        String text = value("RELANCE_PORT").orElse("3000");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= 65_535) return port;
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        malformed("RELANCE_PORT", "is not a port", "Set it to a number from 1 to 65535.");
        return 1;
    }

    private LogLevel log() {
        String text = value("RELANCE_LOG").orElse("info").toUpperCase(Locale.ROOT);
        for (var level : LogLevel.values()) {
            if (level.name().equals(text)) return level;
        }
        malformed(
                "RELANCE_LOG",
                "is not a level of the log",
                "Set it to error, warn, info, debug or trace.");
        return LogLevel.INFO;
    }

    private Path home() {
        Path person = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        var text = value("RELANCE_HOME");
        try {
            if (text.isPresent()) {
                String path = text.get();
                boolean tilde = path.equals("~") || path.startsWith("~/");
                return tilde
                        ? person.resolve(path.substring(Math.min(2, path.length())))
                        : Path.of(path).toAbsolutePath();
            }
        } catch (InvalidPathException notAPath) {
            malformed("RELANCE_HOME", "is not a folder's path", "Set it to one, or leave it out.");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return shared.startsWith("/")
                ? Path.of(shared, "relance")
                : person.resolve(".relance").toAbsolutePath();
    }

    /// A blank value counts as none: that is what `NAME=` in a file of defaults means.
    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    private Secret missing(String name, String fix) {
        problems.add(name + " is missing. " + fix);
        return NONE;
    }

    private Secret malformed(String name, String why, String fix) {
        problems.add(name + " " + why + ". " + fix);
        return NONE;
    }
}
