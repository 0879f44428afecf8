package relance.lookalike;

import jakarta.servlet.http.HttpServlet;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/// An HTTP server on the loopback, on virtual threads; its port is known before it starts to
/// answer.
public final class LocalServer implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context = new ServletContextHandler("/");

    private LocalServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /// Takes the port, 0 for any free one; nothing is answered before `start`.
    public static LocalServer bind(int port) {
        var server = new Server(new VirtualThreadPool());
        var connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        var local = new LocalServer(server, connector);
        // Blocks of a full view, encoded as a form, go beyond the usual limit.
        local.context.setMaxFormContentSize(4_000_000);
        server.setHandler(local.context);
        try {
            connector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Port " + port + " of 127.0.0.1 can't be used; choose another", e);
        }
        return local;
    }

    /// The root of all that it serves, ending in a slash.
    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
    }

    /// Lets a servlet answer these paths, before or after the start.
    public void serve(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    /// Begins to answer.
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The look-alike's server did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The look-alike's server did not stop", e);
        }
    }
}
