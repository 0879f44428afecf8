package relance.lookalike.teams;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The one HTTP server of the look-alike, on the loopback; paths are taken raw, because ids in them
/// hold `;` and `@`.
final class Door implements AutoCloseable {
    private final ServerConnector connector;

    private Door(ServerConnector connector) {
        this.connector = connector;
    }

    static Door open(int port) {
        var factory = new HttpConnectionFactory();
        factory.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE);
        var server = new Server(new VirtualThreadPool());
        var connector = new ServerConnector(server, 1, 1, factory);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        return new Door(connector).bound();
    }

    private Door bound() {
        try {
            connector.open();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("127.0.0.1:" + connector.getPort() + " is taken", e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
    }

    void start(Function<Call, Reply> answers) {
        try {
            connector.getServer().setHandler(new Answering(answers));
            connector.getServer().start();
        } catch (Exception e) {
            throw new IllegalStateException("The tenant's server did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            connector.getServer().stop();
        } catch (Exception e) {
            throw new IllegalStateException("The tenant's server did not stop", e);
        }
    }

    private static final class Answering extends Handler.Abstract {
        private final Function<Call, Reply> answers;

        Answering(Function<Call, Reply> answers) {
            this.answers = answers;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            var reply = answers.apply(call(request));
            response.setStatus(reply.status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
            if (reply.retryAfter().isPositive()) {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, reply.retryAfter().toSeconds());
            }
            Content.Sink.write(response, true, reply.body(), callback);
            return true;
        }

        private static Call call(Request request) throws IOException {
            var uri = request.getHttpURI();
            var header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
            return new Call(
                    request.getMethod(),
                    segments(String.valueOf(uri.getPath())),
                    fields(uri.getQuery() == null ? "" : uri.getQuery()),
                    header == null ? "" : header,
                    Content.Source.asString(request, StandardCharsets.UTF_8));
        }

        private static List<String> segments(String path) {
            // A plus sign in a path is a plus sign.
            return Arrays.stream(path.substring(1).split("/"))
                    .map(part -> decoded(part.replace("+", "%2B")))
                    .toList();
        }
    }

    static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            fields.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
