package relance.db;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/// The PostgreSQL programs of this operating system and processor, unpacked from the class path.
record PostgresBinaries(Path folder) {

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// Unpacks below `cache` unless an earlier start has; safe when two processes do it at once.
    static PostgresBinaries unpacked(Path cache) {
        var archive = archiveName();
        var resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw new EmbeddedPostgresFailure(
                    "No embedded PostgreSQL for this machine ("
                            + archive
                            + " is not in this build). Set DATABASE_URL to a PostgreSQL 15 or newer.");
        }
        try {
            var folder = cache.resolve(archive.replace(".txz", "-" + fingerprint(resource)));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(cache);
                unpack(resource, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL below " + cache, e);
        }
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch");
        return "postgres-%s-%s.txz"
                .formatted(
                        system.startsWith("mac") ? "darwin" : system,
                        processor.equals("aarch64") ? "arm_64" : "x86_64");
    }

    /// The jar's own checksum names the folder: another version never meets this one's files.
    private static String fingerprint(URL resource) throws IOException {
        var connection = resource.openConnection();
        connection.setUseCaches(false);
        try (var _ = connection.getInputStream()) {
            long number =
                    connection instanceof JarURLConnection jar
                            ? jar.getJarEntry().getCrc()
                            : connection.getContentLengthLong();
            return Long.toHexString(number);
        }
    }

    private static void unpack(URL resource, Path folder) throws IOException {
        var unfinished =
                Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".unfinished");
        try {
            try (var tar =
                    new TarArchiveInputStream(
                            new XZCompressorInputStream(
                                    new BufferedInputStream(resource.openStream())))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, unfinished);
                }
            }
            Files.setPosixFilePermissions(unfinished, permissions(0755));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process may have been quicker; its folder is as good as ours.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Odd path: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        boolean runs = (mode & 0100) != 0;
        return PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
    }
}
