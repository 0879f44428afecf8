package relance.lookalike.teams;

import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The line to the bot: sends each activity with a token and waits fifteen seconds, as Teams does.
final class BotLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BotLine.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final Supplier<Bearer> bearer;
    private volatile Optional<URI> bot = Optional.empty();
    private volatile Optional<JsonObject> last = Optional.empty();

    BotLine(Supplier<Bearer> bearer) {
        this.bearer = bearer;
    }

    void connect(URI newBot) {
        bot = Optional.of(newBot);
    }

    void disconnect() {
        bot = Optional.empty();
    }

    /// The last activity or invoke that went out.
    Optional<JsonObject> last() {
        return last;
    }

    Answer send(JsonObject activity) {
        last = Optional.of(activity);
        return deliver(activity, Optional.of(bearer.get().text()));
    }

    Answer deliver(JsonObject activity, Optional<String> token) {
        var target = bot.orElseThrow(() -> new IllegalStateException("Call connect(bot) first"));
        var request =
                HttpRequest.newBuilder(target)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("User-Agent", "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)")
                        .POST(HttpRequest.BodyPublishers.ofString(activity.toString()));
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        long begin = System.nanoTime();
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), since(begin), Map.of(), 1);
        } catch (HttpTimeoutException e) {
            return new Answer(0, "time-out", since(begin), Map.of(), 1);
        } catch (IOException e) {
            LOG.warn("The bot at {} can't be reached: {}", target, e.toString());
            return new Answer(0, "unreachable", since(begin), Map.of(), 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "interrupted", since(begin), Map.of(), 1);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
