package relance.config;

import java.nio.file.Path;

/// Which PostgreSQL to use.
public sealed interface DatabaseChoice {

    /// Somebody's own, by its JDBC address, which holds neither user nor password.
    record External(String url, String user, Secret password) implements DatabaseChoice {}

    /// Ours, with its data in `home`.
    record Embedded(Path home) implements DatabaseChoice {}
}
