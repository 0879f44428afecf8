package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.time.Instant;

/// A Web API call as received; `outcome` is "ok" or the error that was answered.
public record ReceivedCall(String method, JsonObject params, Instant at, String outcome) {}
