package relance.lookalike.slack;

import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// The line to the bot: signs each request and waits for its answer: three seconds, as Slack does,
/// or with more patience.
final class BotLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BotLine.class);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final Signer signer;
    private final World world;
    private final Duration patience;
    private volatile Optional<URI> bot = Optional.empty();

    BotLine(Signer signer, World world, Duration patience) {
        this.signer = signer;
        this.world = world;
        this.patience = patience;
    }

    void connect(URI newBot) {
        bot = Optional.of(newBot);
    }

    void disconnect() {
        bot = Optional.empty();
    }

    boolean isConnected() {
        return bot.isPresent();
    }

    Answer form(Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send("application/x-www-form-urlencoded", body, Map.of());
    }

    Answer interaction(JsonObject payload) {
        return form(Map.of("payload", payload.toString()));
    }

    Answer event(String envelope, Map<String, String> headers) {
        return send("application/json", envelope, headers);
    }

    private Answer send(String contentType, String body, Map<String, String> headers) {
        var target = bot.orElseThrow(() -> new IllegalStateException("Call connect(bot) first"));
        long timestamp = world.wall.instant().getEpochSecond();
        var request =
                HttpRequest.newBuilder(target)
                        .timeout(patience)
                        .header("Content-Type", contentType)
                        .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                        .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
                        .header("X-Slack-Signature", signer.sign(timestamp, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        long begin = System.nanoTime();
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), since(begin), Map.of());
        } catch (HttpTimeoutException e) {
            return new Answer(0, "operation_timeout", since(begin), Map.of());
        } catch (IOException e) {
            LOG.warn("The bot at {} can't be reached: {}", target, e.toString());
            return new Answer(0, "http_client_error", since(begin), Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "interrupted", since(begin), Map.of());
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
