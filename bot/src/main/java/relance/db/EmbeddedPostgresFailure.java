package relance.db;

/// The embedded PostgreSQL could not be unpacked, started or stopped; the message says what to do
/// next.
public final class EmbeddedPostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedPostgresFailure(String message) {
        super(message);
    }

    EmbeddedPostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
