package relance;

import org.postgresql.ds.PGSimpleDataSource;

import relance.slack.SlackEdge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// A bot in a process of its own.
final class ChildNode implements AutoCloseable {
    private final Process process;
    private final Writer agenda;
    private final int port;

    ChildNode(PGSimpleDataSource source, URI webApi) throws IOException {
        var classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        "relance.NodeMain",
                        source.getURL(),
                        source.getUser(),
                        webApi.toString());
        builder.environment().put("PASSWORD", source.getPassword());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        agenda = process.outputWriter(StandardCharsets.UTF_8);
        var lines = process.inputReader(StandardCharsets.UTF_8);
        port = port(lines);
        Thread.ofVirtual().start(() -> lines.lines().forEach(System.out::println));
    }

    private static int port(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
            System.out.println(line);
        }
        throw new IOException("the node stopped before it was ready");
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + port + SlackEdge.PATH);
    }

    void moveTo(Instant moment) throws IOException {
        agenda.write(moment + "\n");
        agenda.flush();
    }

    /// As by `kill -9`: it finishes nothing and tells nobody.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            agenda.close();
        }
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
