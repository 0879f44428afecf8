package relance.teams.inbound;

import com.google.gson.JsonObject;

import java.util.Optional;

/// The answer to an activity: an HTTP status, and for an invoke what Teams shows.
record Invoked(int status, Optional<JsonObject> body) {
    static final Invoked TAKEN = new Invoked(200, Optional.empty());
    static final Invoked FAILED = new Invoked(500, Optional.empty());

    /// What nobody has asked this bot to do.
    static final Invoked UNKNOWN = new Invoked(501, Optional.empty());

    static Invoked with(JsonObject body) {
        return new Invoked(200, Optional.of(body));
    }
}
