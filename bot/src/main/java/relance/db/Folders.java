package relance.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What the file system does not do in one step.
final class Folders {
    private Folders() {}

    /// Removes a folder and all that is in it; a missing one is fine.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /// Gives a folder and all that is in it to the user of this number, unless it already is
    /// theirs.
    static void give(Path folder, long owner) throws IOException {
        if (!Files.exists(folder) || owner(folder) == owner) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var each : inside.toList()) {
                Files.setAttribute(each, "unix:uid", (int) owner);
            }
        }
    }

    private static long owner(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
    }
}
