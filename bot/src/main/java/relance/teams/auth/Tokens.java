package relance.teams.auth;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;
import relance.teams.api.Bearer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bot's own token for the Connector, from its home tenant; good in every tenant, kept until
/// shortly before it expires.
public final class Tokens implements Bearer {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI endpoint;
    private final String form;
    private final InstantSource wall;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private String token = "";
    private Instant renewAt = Instant.MIN;
    private Instant expiresAt = Instant.MIN;
    private Instant nextTry = Instant.MIN;

    public Tokens(
            URI authority, String tenant, Map<String, String> credentials, InstantSource wall) {
        this.endpoint = authority.resolve(tenant + "/oauth2/v2.0/token");
        this.form =
                credentials.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        this.wall = wall;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized Optional<String> bearer() {
        var now = wall.instant();
        if (!now.isBefore(renewAt) && !now.isBefore(nextTry)) {
            renew(now);
        }
        return now.isBefore(expiresAt) ? Optional.of(token) : Optional.empty();
    }

    /// The next call asks for another, though not at once again.
    @Override
    public synchronized void refused(String bearer) {
        if (bearer.equals(token)) {
            renewAt = Instant.MIN;
        }
    }

    private void renew(Instant now) {
        nextTry = now.plus(BETWEEN_FAILURES);
        try {
            var request =
                    HttpRequest.newBuilder(endpoint)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var answer = Payload.parse(response.body());
            var seconds = answer.text("expires_in");
            if (response.statusCode() != 200 || !seconds.matches("\\d{1,9}")) {
                // The description names the app and the tenant, never the secret.
                log.error(
                        "Microsoft gives no token (HTTP {}): {} Check TEAMS_APP_ID,"
                                + " TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.",
                        response.statusCode(),
                        answer.text("error_description"));
                return;
            }
            var life = Duration.ofSeconds(Long.parseLong(seconds));
            token = answer.text("access_token");
            expiresAt = now.plus(life);
            // A short-lived token is renewed at half its life.
            var early = life.dividedBy(2).compareTo(BEFORE_EXPIRY) < 0;
            renewAt = now.plus(early ? life.dividedBy(2) : life.minus(BEFORE_EXPIRY));
        } catch (IOException e) {
            log.warn("Microsoft's token server cannot be reached: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
