package relance.cli;

import relance.config.DatabaseChoice;
import relance.db.Database;
import relance.db.EmbeddedPostgres;

import java.util.Optional;

/// A database that is open, and the embedded server under it when there is one.
public record OpenDatabase(Database database, Optional<EmbeddedPostgres> embedded)
        implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    public static OpenDatabase of(DatabaseChoice choice) {
        return switch (choice) {
            case DatabaseChoice.External external -> external(external);
            case DatabaseChoice.Embedded(var home) -> embedded(EmbeddedPostgres.start(home));
        };
    }

    private static OpenDatabase external(DatabaseChoice.External at) {
        var database = Database.open(at.url(), at.user(), at.password().value(), CONNECTIONS);
        return new OpenDatabase(database, Optional.empty());
    }

    private static OpenDatabase embedded(EmbeddedPostgres server) {
        var database = Database.open(server.url(), server.user(), server.password(), CONNECTIONS);
        return new OpenDatabase(database, Optional.of(server));
    }

    @Override
    public void close() {
        database.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
