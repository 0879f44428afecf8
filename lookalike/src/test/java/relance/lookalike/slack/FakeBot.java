package relance.lookalike.slack;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A bot that keeps what it receives and answers what the test wants.
final class FakeBot implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile Function<Received, Reply> answer = request -> new Reply(200, "");

    record Reply(int status, String body) {}

    record Received(Map<String, String> headers, String body) {
        Map<String, String> form() {
            var fields = new HashMap<String, String>();
            for (var pair : body.split("&")) {
                var parts = pair.split("=", 2);
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
            return fields;
        }

        JsonObject payload() {
            return Json.parse(form().getOrDefault("payload", "{}")).getAsJsonObject();
        }

        JsonObject json() {
            return Json.parse(body).getAsJsonObject();
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    FakeBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    var headers = new HashMap<String, String>();
                    exchange.getRequestHeaders()
                            .forEach((name, values) -> headers.put(name, values.getFirst()));
                    var body = exchange.getRequestBody().readAllBytes();
                    var request = new Received(headers, new String(body, StandardCharsets.UTF_8));
                    var reply = answer.apply(request);
                    received.add(request);
                    var bytes = reply.body.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(
                            reply.status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(int status, String body) {
        answer = request -> new Reply(status, body);
    }

    void answers(Function<Received, Reply> newAnswer) {
        answer = newAnswer;
    }

    /// The oldest request not looked at yet.
    Received heard() {
        var request = received.poll();
        if (request == null) {
            throw new AssertionError("The bot heard nothing");
        }
        return request;
    }

    /// The next request, which may still be on its way.
    Received hears() throws InterruptedException {
        var request = received.poll(Playground.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("The bot heard nothing");
        }
        return request;
    }

    boolean heardNothing() {
        return received.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
