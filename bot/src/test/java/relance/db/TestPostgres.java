package relance.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.postgresql.ds.PGSimpleDataSource;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// One real PostgreSQL for the whole test run, and a fresh database for whoever asks.
///
/// Its data stays in target/ between runs, because making it takes longest.
public final class TestPostgres {
    private static final String TEMPLATE = "relance_template";
    private static final AtomicInteger MADE = new AtomicInteger();

    /// Made by the first test that asks (the holder idiom: class loading is the lock).
    private static final class Shared {
        private static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            // Losing test data in a power cut is fine; waiting for the disk is not.
            var quick =
                    Map.of(
                            "fsync", "off",
                            "synchronous_commit", "off",
                            "full_page_writes", "off",
                            // An attacker reads the log of writes in plain.
                            "wal_level", "logical",
                            // Test classes run side by side, each with a pool or more.
                            "max_connections", "300");
            var server =
                    EmbeddedPostgres.start(
                            Path.of("target/test-postgres"), ServerAccount.choose(), quick);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            Thread.ofVirtual().start(() -> dropLeftBehind(server));
            return server;
        }
    }

    private static boolean migrated;

    private TestPostgres() {}

    /// Each run leaves gigabytes of databases, which go beside the next one's tests.
    private static void dropLeftBehind(EmbeddedPostgres server) {
        var url = server.url("postgres");
        try (var connection = DriverManager.getConnection(url, null, server.password());
                var statement = connection.createStatement()) {
            for (var name : leftBehind(statement)) {
                statement.execute("drop database if exists " + name);
            }
        } catch (SQLException e) {
            // The tests are over and the server stops: the rest goes next time.
        }
    }

    private static List<String> leftBehind(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        var sql = "select datname from pg_database where datname ~ '^test_\\d+_'";
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeIf(name -> isAlive(Long.parseLong(name.split("_")[1])));
        return names;
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).isPresent();
    }

    /// The shared server itself.
    public static EmbeddedPostgres server() {
        return Shared.SERVER;
    }

    /// An empty database of one's own.
    public static PGSimpleDataSource emptyDatabase() {
        return copyOf("template1");
    }

    /// A migrated database of one's own: `migrate` is handed the JDBC address (password included)
    /// of a template once per test run, and every call gets a copy of it. All callers must hand
    /// over the same migration.
    public static synchronized PGSimpleDataSource database(Consumer<String> migrate) {
        if (!migrated) {
            server().dropDatabase(TEMPLATE);
            server().createDatabase(TEMPLATE);
            migrate.accept(server().url(TEMPLATE) + "&password=" + urlPassword());
            migrated = true;
        }
        return copyOf(TEMPLATE);
    }

    private static PGSimpleDataSource copyOf(String template) {
        String name = "test_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        server().dropDatabase(name);
        server().createDatabase(name, template);
        var source = new PGSimpleDataSource();
        source.setUrl(server().url(name));
        source.setPassword(server().password());
        return source;
    }

    private static String urlPassword() {
        return URLEncoder.encode(server().password(), UTF_8);
    }
}
