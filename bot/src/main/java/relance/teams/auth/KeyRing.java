package relance.teams.auth;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The keys that Microsoft signs its requests with, and the channels that each is endorsed for.
///
/// Kept for a day; fetched anew for a key that is not among them, though not more than once a
/// minute, since anybody can name a key. While the key server is away the keys at hand serve on.
public final class KeyRing {
    /// @param endorsements such as `msteams`
    record Key(RSAPublicKey key, Set<String> endorsements) {}

    private static final Logger log = LoggerFactory.getLogger(KeyRing.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI metadata;
    private final InstantSource wall;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Map<String, Key> keys = Map.of();
    private volatile Instant staleAt = Instant.MIN;
    private Instant nextTry = Instant.MIN;

    public KeyRing(URI metadata, InstantSource wall) {
        this.metadata = metadata;
        this.wall = wall;
    }

    /// The key of that name; empty when Microsoft has no such key, or none can be had.
    Optional<Key> key(String id) {
        if (!keys.containsKey(id)) {
            refresh(id);
        } else if (isStale()) {
            // Who has a key that was good yesterday does not wait for today's.
            Thread.startVirtualThread(() -> refresh(id));
        }
        return Optional.ofNullable(keys.get(id));
    }

    private boolean isStale() {
        return !wall.instant().isBefore(staleAt);
    }

    private synchronized void refresh(String id) {
        var now = wall.instant();
        if ((keys.containsKey(id) && !isStale()) || now.isBefore(nextTry)) {
            return;
        }
        // Only what a token's own word made us fetch counts: a key that is new just after a start
        // is
        // known at once too.
        boolean made = !keys.isEmpty() && !keys.containsKey(id);
        try {
            keys = fetch();
            staleAt = now.plus(KEPT);
            nextTry = made ? now.plus(BETWEEN_FETCHES) : now;
        } catch (IOException | ParseException | JOSEException | IllegalArgumentException e) {
            nextTry = now.plus(BETWEEN_FAILURES);
            log.warn(
                    "Microsoft's keys cannot be fetched; those at hand serve on: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether Microsoft's requests can be verified now.
    public boolean ready() {
        if (keys.isEmpty()) {
            refresh("");
        }
        return !keys.isEmpty();
    }

    private Map<String, Key> fetch()
            throws IOException, InterruptedException, ParseException, JOSEException {
        var where = get(metadata).text("jwks_uri");
        if (where.isEmpty()) {
            throw new IOException("the metadata names no keys");
        }
        var found = new HashMap<String, Key>();
        for (var key : get(URI.create(where)).list("keys")) {
            if (key.text("kty").equals("RSA")) {
                // The library drops what is not in the standard: endorsements are read beside it.
                found.put(
                        key.text("kid"),
                        new Key(
                                RSAKey.parse(key.json().toString()).toRSAPublicKey(),
                                endorsements(key)));
            }
        }
        return Map.copyOf(found);
    }

    private static Set<String> endorsements(Payload key) {
        return key.json().get("endorsements") instanceof JsonArray all
                ? all.asList().stream()
                        .map(JsonElement::getAsString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Payload get(URI from) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(from).timeout(PATIENCE).GET().build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(from.getHost() + " answered " + response.statusCode());
        }
        return Payload.parse(response.body());
    }
}
