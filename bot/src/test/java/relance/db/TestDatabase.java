package relance.db;

import org.postgresql.ds.PGSimpleDataSource;

/// A migrated database of one's own on the real test server, opened as the program opens it.
public final class TestDatabase {
    private static final int CONNECTIONS = 8;

    private TestDatabase() {}

    public static Database open() {
        return open(source());
    }

    /// Another node's pool on the same database.
    public static Database open(PGSimpleDataSource source) {
        return Database.open(source.getURL(), source.getUser(), source.getPassword(), CONNECTIONS);
    }

    public static PGSimpleDataSource source() {
        return TestPostgres.database(url -> {
            try (var database = Database.open(url, null, null, 2)) {
                database.migrate();
            }
        });
    }
}
