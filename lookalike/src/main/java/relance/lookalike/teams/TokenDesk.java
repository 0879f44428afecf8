package relance.lookalike.teams;

import relance.lookalike.Json;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Entra's token endpoint: who knows the app's password gets a token for the connector.
final class TokenDesk {
    private static final String SCOPE = "https://api.botframework.com/.default";
    private final TeamsLookalikeSettings settings;
    private final InstantSource wall;
    private final Map<String, Instant> issued = new HashMap<>();
    private Duration life = Duration.ofSeconds(3599);

    TokenDesk(TeamsLookalikeSettings settings, InstantSource wall) {
        this.settings = settings;
        this.wall = wall;
    }

    synchronized void life(Duration newLife) {
        life = newLife;
    }

    /// Forgets every token given so far, as Entra does when an app is disabled and enabled.
    synchronized void revoke() {
        issued.clear();
    }

    synchronized boolean knows(String token) {
        var expires = issued.get(token);
        return expires != null && wall.instant().isBefore(expires);
    }

    synchronized Reply token(Call call) {
        var form = Door.fields(call.text());
        if (!form.getOrDefault("grant_type", "").equals("client_credentials")) {
            return refused(400, "unsupported_grant_type", "AADSTS70003: unsupported grant type");
        }
        if (!form.getOrDefault("client_id", "").equals(settings.appId())
                || !call.path().getFirst().equals(settings.homeTenant())) {
            return refused(
                    400,
                    "unauthorized_client",
                    "AADSTS700016: Application was not found in the directory");
        }
        if (!form.getOrDefault("client_secret", "").equals(settings.appPassword())) {
            return refused(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
        }
        if (!form.getOrDefault("scope", "").equals(SCOPE)) {
            return refused(400, "invalid_scope", "AADSTS70011: The provided scope is not valid");
        }
        var token = "token-" + UUID.randomUUID();
        issued.put(token, wall.instant().plus(life));
        return Reply.json(
                200,
                Json.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        life.toSeconds(),
                        "ext_expires_in",
                        life.toSeconds(),
                        "access_token",
                        token));
    }

    static Reply refused(int status, String error, String description) {
        return Reply.json(status, Json.of("error", error, "error_description", description));
    }
}
