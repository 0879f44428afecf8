package relance.http;

import jakarta.servlet.http.HttpServlet;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

import java.util.Map;

/// Jetty on virtual threads, with the servlets it is given by path.
public final class Server implements AutoCloseable {
    private static final int REQUESTS_AT_ONCE = 4_096;

    private final org.eclipse.jetty.server.Server jetty;
    private final ServerConnector connector;

    /// @param host the address to listen on; `0.0.0.0` for all
    /// @param port 0 for any free one
    public Server(String host, int port, Map<String, HttpServlet> servlets) {
        jetty = new org.eclipse.jetty.server.Server(new VirtualThreadPool(REQUESTS_AT_ONCE));
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(60_000);
        // A whole company may answer the same poll in the same second.
        connector.setAcceptQueueSize(REQUESTS_AT_ONCE);
        jetty.addConnector(connector);
        var context = new ServletContextHandler();
        servlets.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        jetty.setHandler(context);
        jetty.setStopTimeout(5_000);
    }

    public void start() {
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The port "
                            + connector.getPort()
                            + " cannot be listened on; is another program using it? Choose another"
                            + " with RELANCE_PORT.",
                    e);
        }
    }

    /// The port it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// Finishes what has begun, then stops.
    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server did not stop", e);
        }
    }
}
