package relance.db;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread of one process at a time start or stop the server of a home.
record HomeLock(Path home) {
    /// File locks hold between processes; this one holds within ours.
    private static final ReentrantLock HERE = new ReentrantLock();

    interface Work<T> {
        T run() throws IOException;
    }

    <T> T alone(Work<T> work) {
        HERE.lock();
        var file = home.resolve("lock");
        try (var channel = FileChannel.open(file, CREATE, WRITE);
                var _ = channel.lock()) {
            return work.run();
        } catch (IOException e) {
            throw new EmbeddedPostgresFailure(
                    "Cannot keep the embedded PostgreSQL in " + home + ": " + e, e);
        } finally {
            HERE.unlock();
        }
    }
}
