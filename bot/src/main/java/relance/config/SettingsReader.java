package relance.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads settings once, gathering every problem before it speaks.
final class SettingsReader<T> {
    private static final int KEY_BYTES = 32;

    private final Settings.Source<T> source;
    private final SettingValues values;

    SettingsReader(Settings.Source<T> source) {
        this.source = source;
        var written = new HashMap<String, String>();
        var inFile = source.file().map(Properties::stringPropertyNames).orElse(Set.of());
        inFile.forEach(name -> written.put(name, source.file().orElseThrow().getProperty(name)));
        written.putAll(source.environment());
        values = new SettingValues(written);
        var names = new SettingNames(source.platforms());
        values.problems(names.unknownInFile(inFile));
        values.problems(names.unknownInEnvironment(source.environment().keySet()));
    }

    Settings.Serve<T> serve() {
        var database = external();
        Path home = home();
        return values.done(
                new Settings.Serve<>(
                        platforms(),
                        database.isPresent() ? database.get() : embedded(home),
                        port(),
                        key(home, database.isPresent()),
                        log()));
    }

    private List<T> platforms() {
        var served = new ArrayList<T>();
        source.platforms().forEach(one -> one.read(values).ifPresent(served::add));
        if (served.isEmpty()) {
            values.problem(
                    source.platforms().stream()
                            .map(PlatformSettings::howTo)
                            .collect(
                                    Collectors.joining(
                                            " ",
                                            "No platform is set up. ",
                                            " One of them will do. The README says where to get"
                                                    + " what they need.")));
        }
        return served;
    }

    private static DatabaseChoice.Embedded embedded(Path home) {
        return new DatabaseChoice.Embedded(home.resolve("postgres"));
    }

    Settings.Migrate migrate() {
        var database = external().orElseGet(this::nowhere);
        return values.done(new Settings.Migrate(database, log()));
    }

    private DatabaseChoice.External nowhere() {
        values.missing(
                "DATABASE_URL",
                "Set it to postgresql://user:password@host/database. (The embedded PostgreSQL"
                        + " needs no migrate: it is migrated when Relance starts.)");
        return DatabaseAddress.NOWHERE;
    }

    Settings.Trial trial() {
        Path home = home().resolve("try");
        return values.done(
                new Settings.Trial(
                        embedded(home),
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
        Path person =
                Path.of(source.environment().getOrDefault("HOME", System.getProperty("user.home")));
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
        String shared = source.environment().getOrDefault("XDG_DATA_HOME", "");
        return shared.startsWith("/")
                ? Path.of(shared, "relance")
                : person.resolve(".relance").toAbsolutePath();
    }
}
