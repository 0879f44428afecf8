package relance.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Properties;

/// A server that may still be running on a home, left behind by a killed bot or used by another.
record RunningServer(PostgresServer server, String password) {
    private static final String WRONG_PASSWORD = "28P01";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /// The port of the server that runs on this data and knows our password; empty when none runs.
    OptionalInt port() {
        var pid = PostmasterPid.in(server.data());
        if (pid.isEmpty()) {
            return OptionalInt.empty();
        }
        long begin = System.nanoTime();
        // It may be shutting down (then it soon runs no more) or recovering (then it soon answers).
        while (pid.get().runs()) {
            if (answers(pid.get())) {
                return OptionalInt.of(pid.get().port());
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw silent(pid.get());
            }
            pause();
        }
        return OptionalInt.empty();
    }

    private boolean answers(PostmasterPid pid) {
        try (var connection = connect(pid.port(), "postgres", password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            return row.next() && row.getString(1).equals(server.data().toString());
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState()) && stillIn(pid)) {
                throw refusing(pid);
            }
            return false;
        }
    }

    private EmbeddedPostgresFailure refusing(PostmasterPid pid) {
        return new EmbeddedPostgresFailure(
                "PostgreSQL process "
                        + pid.pid()
                        + " runs on "
                        + server.data()
                        + " but refuses the password kept beside it. Stop that process, or put the"
                        + " right password file back.");
    }

    /// Whether the process that answered is the one the data folder still names.
    private boolean stillIn(PostmasterPid pid) {
        return PostmasterPid.in(server.data()).filter(pid::equals).isPresent() && pid.runs();
    }

    private EmbeddedPostgresFailure silent(PostmasterPid pid) {
        return new EmbeddedPostgresFailure(
                "PostgreSQL process "
                        + pid.pid()
                        + " holds "
                        + server.data()
                        + " but does not answer on port "
                        + pid.port()
                        + ". Stop that process and start again; its log is "
                        + server.log());
    }

    static Connection connect(int port, String database, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresServer.USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailure("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
