package relance.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// What a running server writes into its data folder about itself.
record PostmasterPid(long pid, int port) {

    /// The file's content; empty when there is none, or when it is cut short.
    static Optional<PostmasterPid> in(Path data) {
        try {
            var lines = Files.readAllLines(file(data));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(
                    new PostmasterPid(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException | NumberFormatException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedPostgresFailure("Cannot read " + file(data), e);
        }
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Whether that process lives and is a PostgreSQL: numbers are used again after a restart.
    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).getFileName().toString().equals("postgres"))
                .isPresent();
    }
}
