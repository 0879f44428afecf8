package relance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import relance.config.HostName;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What platforms have to know of the app, as packed into the program from the folder manifest.
final class ManifestFiles {
    /// Stands in every manifest where the name of the server is to be.
    static final String HOST = "relance.example.com";

    private ManifestFiles() {}

    /// The manifest of Slack for a server.
    static String slack(HostName host) {
        return text("slack/manifest.json").replace(HOST, host.value());
    }

    static String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    /// @param path below the folder manifest
    static byte[] bytes(String path) {
        try (var in = ManifestFiles.class.getResourceAsStream("/manifest/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file manifest/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
