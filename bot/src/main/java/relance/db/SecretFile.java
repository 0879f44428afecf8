package relance.db;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/// A file that only its owner may read, made once with 32 random bytes in Base64.
public final class SecretFile {
    private static final int BYTES = 32;

    private SecretFile() {}

    /// The secret in `file`, made now if there is none. Two processes at once get the same one.
    public static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file, US_ASCII).strip();
    }

    private static synchronized void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var unfinished =
                file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(unfinished);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(unfinished, how, owner)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
            channel.force(true);
        }
        try {
            // A link never replaces: whoever comes second reads the first one's secret.
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // Someone was quicker, and theirs counts.
        } catch (UnsupportedOperationException _) {
            // A file system without links.
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
