package relance.config;

import relance.db.SecretFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;

/// The 32 bytes that seal poll keys: all nodes on one database must have the same.
public sealed interface ServerKey {

    /// Given in RELANCE_SERVER_KEY, as Base64.
    record Given(Secret base64) implements ServerKey {}

    /// Made at the first start and kept in a file that only its owner may read.
    record KeptIn(Path file) implements ServerKey {}

    /// The key itself; makes and keeps it when it is ours to make.
    default byte[] bytes() {
        return switch (this) {
            case Given(var base64) -> Base64.getDecoder().decode(base64.value());
            case KeptIn(var file) -> {
                try {
                    yield Base64.getDecoder().decode(SecretFile.readOrMake(file));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot keep the server key in " + file, e);
                }
            }
        };
    }
}
