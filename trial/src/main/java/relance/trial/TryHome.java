package relance.trial;

import relance.config.DatabaseChoice;
import relance.config.ServerKey;
import relance.config.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Where `try` keeps what was done in it: the database, and beside it how far ahead the agenda is.
record TryHome(Settings.Trial settings) {
    /// The same settings with data of their own in a folder.
    static TryHome apart(Settings.Trial settings, Path folder) {
        return new TryHome(
                new Settings.Trial(
                        new DatabaseChoice.Embedded(folder.resolve("postgres")),
                        settings.port(),
                        new ServerKey.KeptIn(folder.resolve("server-key")),
                        settings.log()));
    }

    Path agendaFile() {
        return settings.database().home().resolveSibling("agenda");
    }

    /// Forgets all that was done.
    void clear() {
        delete(settings.database().home());
        delete(agendaFile());
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
