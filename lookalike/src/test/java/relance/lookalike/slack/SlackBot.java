package relance.lookalike.slack;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;

import relance.lookalike.Json;
import relance.lookalike.Patience;

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
public final class SlackBot implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile Function<Received, Reply> answer = request -> new Reply(200, "");

    public record Reply(int status, String body) {}

    public record Received(Map<String, String> headers, String body) {
        public Map<String, String> form() {
            var fields = new HashMap<String, String>();
            for (var pair : body.split("&")) {
                var parts = pair.split("=", 2);
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
            return fields;
        }

        public JsonObject payload() {
            return Json.parse(form().getOrDefault("payload", "{}")).getAsJsonObject();
        }

        public JsonObject json() {
            return Json.parse(body).getAsJsonObject();
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    public SlackBot() throws IOException {
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

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    public void answers(int status, String body) {
        answer = request -> new Reply(status, body);
    }

    public void answers(Function<Received, Reply> newAnswer) {
        answer = newAnswer;
    }

    /// The oldest request not looked at yet.
    public Received heard() {
        var request = received.poll();
        if (request == null) {
            throw new AssertionError("The bot heard nothing");
        }
        return request;
    }

    /// The next request, which may still be on its way.
    public Received hears() throws InterruptedException {
        var request = received.poll(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("The bot heard nothing");
        }
        return request;
    }

    public boolean heardNothing() {
        return received.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
