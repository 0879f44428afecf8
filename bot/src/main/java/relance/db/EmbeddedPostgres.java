package relance.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// A PostgreSQL of our own, whose data lives in a folder and survives restarts.
///
/// The server is a process apart: it outlives a killed bot, and the next start takes it over. Two
/// bots on one home share one server; the last one to close stops it. Thread-safe.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "relance";

    private final PostgresServer server;
    private final String password;
    private final int port;
    private final ServerUsers users;
    private final Path entry;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(
            PostgresServer server, String password, int port, ServerUsers users, Path entry) {
        this.server = server;
        this.password = password;
        this.port = port;
        this.users = users;
        this.entry = entry;
    }

    /// Starts the server on the data in `home`, or takes over the one that already runs there.
    /// Returns when it accepts connections.
    ///
    /// @throws EmbeddedPostgresFailure when that cannot be, with the end of the server's log
    public static EmbeddedPostgres start(Path home) {
        return start(home, ServerAccount.choose(), Map.of());
    }

    /// As `start`, with settings of PostgreSQL that only tests may wish for.
    static EmbeddedPostgres start(Path home, ServerAccount account, Map<String, String> settings) {
        var place = made(home);
        account.mustReach(place);
        var server = new PostgresServer(binaries(account, place), account, place, settings);
        return new HomeLock(place).alone(() -> startAlone(server));
    }

    private static EmbeddedPostgres startAlone(PostgresServer server) throws IOException {
        var password = password(server);
        server.create(password);
        var running = new RunningServer(server, password).port();
        int port = running.isPresent() ? running.getAsInt() : startAfresh(server);
        var users = new ServerUsers(server.home().resolve("users"));
        var postgres = new EmbeddedPostgres(server, password, port, users, users.enter());
        if (!postgres.has(DATABASE)) {
            postgres.createDatabase(DATABASE);
        }
        return postgres;
    }

    private static int startAfresh(PostgresServer server) throws IOException {
        // Nothing runs on this data, as was just seen; the number in the file may be anyone's now,
        // and PostgreSQL would refuse to start for it.
        Files.deleteIfExists(PostmasterPid.file(server.data()));
        return server.start();
    }

    private static Path made(Path home) {
        try {
            Files.createDirectories(home);
            return home.toRealPath();
        } catch (IOException e) {
            throw new EmbeddedPostgresFailure(
                    "Cannot make the folder " + home + ". Set RELANCE_HOME to one that can.", e);
        }
    }

    /// Unpacked once per person; beside the data where there is no such place, or where another
    /// account must reach it.
    private static PostgresBinaries binaries(ServerAccount account, Path home) {
        if (!account.stranger()) {
            try {
                return PostgresBinaries.unpacked(
                        Path.of(System.getProperty("user.home"), ".cache", "relance"));
            } catch (UncheckedIOException _) {
                // No such place: then beside the data.
            }
        }
        return PostgresBinaries.unpacked(home.resolve("programs"));
    }

    private static String password(PostgresServer server) throws IOException {
        var file = server.home().resolve("password");
        if (Files.exists(server.data()) && !Files.exists(file)) {
            throw new EmbeddedPostgresFailure(
                    "There is data in "
                            + server.data()
                            + " but its password file "
                            + file
                            + " is gone. Put it back, or move the data away to begin anew.");
        }
        return SecretFile.readOrMake(file);
    }

    /// The JDBC address of the bot's own database, user included, password not.
    public String url() {
        return url(DATABASE);
    }

    /// The JDBC address of another database on this server.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user();
    }

    /// The server's only user and owner of everything in it.
    public String user() {
        return PostgresServer.USER;
    }

    /// The password of `user()`; not to be shown.
    public String password() {
        return password;
    }

    /// Creates an empty database.
    public void createDatabase(String name) {
        createDatabase(name, "template1");
    }

    /// Creates a database as a copy of another, to which nobody may be connected meanwhile.
    public void createDatabase(String name, String template) {
        execute("create database " + quoted(name) + " template " + quoted(template));
    }

    /// Drops a database, if there is one of that name, and ends its sessions.
    public void dropDatabase(String name) {
        execute("drop database if exists " + quoted(name) + " with (force)");
    }

    private boolean has(String database) {
        var sql = "select 1 from pg_database where datname = ?";
        try (var connection = RunningServer.connect(port, "postgres", password);
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailure("Cannot ask for database " + database, e);
        }
    }

    private void execute(String sql) {
        try (var connection = RunningServer.connect(port, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailure("Refused by PostgreSQL: " + sql, e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Stops the server in order, unless another process still uses it. Closing twice is fine.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        new HomeLock(server.home())
                .alone(() -> {
                    if (users.leave(entry)) {
                        server.stop();
                    }
                    return closed;
                });
    }
}
