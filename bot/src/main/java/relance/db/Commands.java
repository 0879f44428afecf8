package relance.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Runs a program to its end.
final class Commands {
    private Commands() {}

    record Result(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    /// Runs `command` with `input` on its standard input; empty when there is no such program.
    static Optional<Result> run(List<String> command, String input) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // PGDATA, PGPORT and their like are for the person's own PostgreSQL, not for ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException _) {
            return Optional.empty();
        }
        try {
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(UTF_8));
            } catch (IOException _) {
                // The program did not want its input: its exit code tells whether that matters.
            }
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return Optional.of(new Result(process.waitFor(), output));
        } catch (IOException e) {
            throw new EmbeddedPostgresFailure("Lost contact with " + command.getFirst(), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailure("Interrupted while " + command + " ran", e);
        }
    }
}
