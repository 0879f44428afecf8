package relance.lookalike.teams;

import com.google.gson.JsonObject;

import java.time.Instant;

/// A call as received, whatever became of it: `path` decoded, `body` empty when it was no JSON
/// object.
public record ReceivedCall(String route, String path, JsonObject body, Instant at, int status) {}
