package relance.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Who uses the server of a home: one small file per user, named by its process, so that the last
/// one out can stop it. A file left by a killed process counts for nothing. To be used under the
/// home's lock only.
record ServerUsers(Path folder) {

    /// Enters the present process once more; the answer is to be handed to `leave`.
    Path enter() throws IOException {
        Files.createDirectories(folder);
        var me = ProcessHandle.current();
        var entry = Files.createTempFile(folder, me.pid() + "-", "");
        return Files.writeString(entry, started(me));
    }

    /// Takes one entry away and says whether nobody is left.
    boolean leave(Path entry) throws IOException {
        Files.deleteIfExists(entry);
        boolean empty = true;
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var other : entries) {
                if (lives(other)) {
                    empty = false;
                } else {
                    Files.deleteIfExists(other);
                }
            }
        }
        return empty;
    }

    private static boolean lives(Path entry) throws IOException {
        var name = entry.getFileName().toString();
        long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isPresent() && started(process.get()).equals(Files.readString(entry));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
