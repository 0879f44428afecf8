package relance.lookalike.teams;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;

import relance.lookalike.Json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A bot that keeps what it receives and answers what the test wants.
final class TeamsBot implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<JsonObject, Reply> answer = activity -> new Reply(200, "");

    record Reply(int status, String body) {}

    record Received(String authorization, JsonObject activity) {}

    TeamsBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    var text = new String(body, StandardCharsets.UTF_8);
                    var activity = Json.parse(text).getAsJsonObject();
                    var token = exchange.getRequestHeaders().getFirst("Authorization");
                    received.add(new Received(token == null ? "" : token, activity));
                    var reply = answer.apply(activity);
                    var bytes = reply.body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(
                            reply.status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/messages");
    }

    void answers(String body) {
        answers(activity -> new Reply(200, body.replace('\'', '"')));
    }

    void answers(Function<JsonObject, Reply> newAnswer) {
        answer = newAnswer;
    }

    List<JsonObject> heard() {
        return received.stream().map(Received::activity).toList();
    }

    JsonObject last() {
        return received.getLast().activity();
    }

    String lastToken() {
        return received.getLast().authorization().replaceFirst("^Bearer ", "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
