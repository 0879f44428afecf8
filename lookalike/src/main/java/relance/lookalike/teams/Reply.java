package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.Duration;

/// An HTTP answer of the look-alike; `retryAfter` zero when there is no such header.
record Reply(int status, String type, String body, Duration retryAfter) {
    static Reply json(int status, JsonObject body) {
        return new Reply(status, "application/json; charset=utf-8", body.toString(), Duration.ZERO);
    }

    static Reply nothing(int status) {
        return new Reply(status, "text/plain", "", Duration.ZERO);
    }

    static Reply error(int status, String code, String message) {
        return json(status, Json.of("error", Json.of("code", code, "message", message)));
    }

    Reply after(Duration pause) {
        return new Reply(status, type, body, pause);
    }
}
