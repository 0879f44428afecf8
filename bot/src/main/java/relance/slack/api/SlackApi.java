package relance.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;

import okhttp3.ConnectionPool;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Slack's Web API, with its answers sorted on arrival.
public final class SlackApi implements AutoCloseable {
    /// A call of one method.
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// What came of a call.
    public sealed interface Answer<T> {
        record Ok<T>(T response) implements Answer<T> {}

        /// Slack understood and will not do it.
        record Refused<T>(String error, String body) implements Answer<T> {}

        /// Slack asks to wait before this method is called again.
        record Limited<T>(Duration pause) implements Answer<T> {}

        /// Slack could not be reached, or could not answer.
        ///
        /// @param perhapsDone whether it may have happened all the same
        record Failed<T>(boolean perhapsDone, String why) implements Answer<T> {}

        default Optional<T> ok() {
            return this instanceof Ok<T>(var response) ? Optional.of(response) : Optional.empty();
        }
    }

    private final Slack slack;
    private final MethodsClient methods;

    public SlackApi(URI api, String botToken, Duration patience) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setHttpClientReadTimeoutMillis((int) patience.toMillis());
        config.setHttpClientWriteTimeoutMillis((int) patience.toMillis());
        config.setStatsEnabled(false);
        var http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        // A repeated post would be a second message; connections are kept for less
                        // time than servers keep them, so that a stale one is rarely met.
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(8, 10, TimeUnit.SECONDS))
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.slack = Slack.getInstance(config, new SlackHttpClient(http));
        this.methods = slack.methods(botToken);
    }

    public <T extends SlackApiTextResponse> Answer<T> call(Call<T> call) {
        try {
            var response = call.on(methods);
            return response.isOk()
                    ? new Answer.Ok<>(response)
                    : refused(
                            Optional.ofNullable(response.getError()).orElse("unknown_error"),
                            String.valueOf(response));
        } catch (SlackApiException e) {
            return sorted(e);
        } catch (IOException e) {
            return new Answer.Failed<>(perhapsDone(e), e.toString());
        }
    }

    private static <T> Answer<T> refused(String error, String body) {
        return switch (error) {
            case "ratelimited", "rate_limited" -> new Answer.Limited<>(Duration.ofSeconds(30));
            case "internal_error", "fatal_error", "request_timeout" ->
                    new Answer.Failed<>(true, error);
            case "service_unavailable", "team_added_to_org" -> new Answer.Failed<>(false, error);
            default -> new Answer.Refused<>(error, body);
        };
    }

    private static <T> Answer<T> sorted(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == 429) {
            return new Answer.Limited<>(pause(e.getResponse().header("Retry-After")));
        }
        boolean refusedAtTheDoor = status == 503 || status < 500;
        return new Answer.Failed<>(!refusedAtTheDoor, "HTTP " + status);
    }

    private static Duration pause(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,5}")
                ? Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)))
                : Duration.ofSeconds(30);
    }

    /// Whether the request may have reached Slack before it failed.
    private static boolean perhapsDone(IOException e) {
        boolean neverLeft =
                e instanceof ConnectException
                        || e instanceof UnknownHostException
                        || e instanceof NoRouteToHostException
                        || (e instanceof SocketTimeoutException
                                && String.valueOf(e.getMessage())
                                        .toLowerCase(Locale.ROOT)
                                        .contains("connect"));
        return !neverLeft;
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException("the Slack client did not close", e);
        }
    }
}
