package relance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import relance.config.Guid;
import relance.config.HostName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The app as Teams takes it: the manifest, its translation and its icons.
///
/// @param version of the program; only its three numbers are told to Teams
record ManifestZip(Guid appId, HostName host, String version) {
    private static final List<String> FILES =
            List.of("manifest.json", "fr.json", "color.png", "outline.png");
    private static final Pattern NUMBERS = Pattern.compile("^\\d+\\.\\d+\\.\\d+");
    private static final Pattern VERSION = Pattern.compile("\"version\": \"[^\"]*\"");

    /// The earliest that a zip can say, so that the same app is the same bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var name : FILES) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(
                        name.equals("manifest.json")
                                ? manifest().getBytes(UTF_8)
                                : ManifestFiles.bytes("teams/" + name));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String manifest() {
        var filled =
                ManifestFiles.text("teams/manifest.json")
                        .replace(Guid.ZERO.value(), appId.value())
                        .replace(ManifestFiles.HOST, host.value());
        var numbers = NUMBERS.matcher(version);
        return numbers.find()
                ? VERSION.matcher(filled).replaceFirst("\"version\": \"" + numbers.group() + "\"")
                : filled;
    }
}
