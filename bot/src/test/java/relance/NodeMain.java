package relance;

import relance.db.Database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// One node in a process of its own: told by the lines it reads what its agenda shows, it says
/// which port it listens on. Nothing but its own jobs wakes it.
final class NodeMain {
    private NodeMain() {}

    /// Takes the database's address and user and the Web API's address; the password stands in the
    /// environment.
    public static void main(String[] args) throws Exception {
        var now = new AtomicReference<>(Office.MONDAY);
        var database = Database.open(args[0], args[1], System.getenv("PASSWORD"), 8);
        var access = Office.access(URI.create(args[2]), Duration.ofSeconds(10));
        var app =
                new App(
                        new App.Plan(
                                database, new byte[32], List.of(access), "127.0.0.1", 0, now::get));
        app.start();
        Office.until("the node is connected", app::connected);
        System.out.println("port " + app.port());
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            now.set(Instant.parse(line));
        }
        // Nobody is left to tell the time: the test is over.
        app.close();
        database.close();
        System.exit(0);
    }
}
