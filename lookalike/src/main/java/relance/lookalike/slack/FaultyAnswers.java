package relance.lookalike.slack;

import com.google.gson.JsonObject;

import jakarta.servlet.http.HttpServletResponse;

import relance.lookalike.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Answers a call, unless a fault is planned for it.
final class FaultyAnswers {
    private final Faults faults;

    FaultyAnswers(Faults faults) {
        this.faults = faults;
    }

    /// An HTTP answer; `retryAfter` zero when there is no such header.
    record Reply(int status, String type, String body, Duration retryAfter) {
        static Reply json(int status, JsonObject body) {
            return new Reply(
                    status, "application/json; charset=utf-8", body.toString(), Duration.ZERO);
        }

        static Reply busy(Duration retryAfter) {
            var body = Json.of("ok", false, "error", "ratelimited");
            return new Reply(429, "application/json; charset=utf-8", body.toString(), retryAfter);
        }
    }

    /// Answers by `work`, or by the fault planned for `method`; tells whether the work was done.
    boolean around(String method, HttpServletResponse response, Supplier<Reply> work)
            throws IOException {
        var fault = faults.take(method);
        write(response, fault.isEmpty() ? work.get() : failing(fault.get(), work));
        return fault.isEmpty()
                || (fault.get() instanceof Fault.Silence silence && silence.processed());
    }

    private Reply failing(Fault fault, Supplier<Reply> work) {
        return switch (fault) {
            case Fault.Busy busy -> Reply.busy(busy.retryAfter());
            case Fault.Broken() -> new Reply(500, "text/plain", "server error", Duration.ZERO);
            case Fault.Refusal refusal ->
                    Reply.json(200, Json.of("ok", false, "error", refusal.error()));
            case Fault.Silence silence -> {
                var reply = silence.processed() ? work.get() : null;
                hold(silence.time());
                yield reply != null
                        ? reply
                        : new Reply(504, "text/plain", "time-out", Duration.ZERO);
            }
        };
    }

    private void hold(Duration time) {
        try {
            var _ = faults.silence().await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpServletResponse response, Reply reply) throws IOException {
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        if (reply.retryAfter().isPositive()) {
            response.setHeader("Retry-After", Long.toString(reply.retryAfter().toSeconds()));
        }
        response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
