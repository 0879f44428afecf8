package relance.teams.api;

import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/// Calls of the Connector over HTTP, under our token, and nowhere but at Microsoft's.
final class ConnectorHttp {
    private static final Logger log = LoggerFactory.getLogger(ConnectorHttp.class);
    private static final Duration UNTIL_ANOTHER_TOKEN = Duration.ofSeconds(5);

    private final Bearer bearer;
    private final Predicate<URI> mayBeCalled;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    ConnectorHttp(Bearer bearer, Predicate<URI> mayBeCalled, Duration patience) {
        this.bearer = bearer;
        this.mayBeCalled = mayBeCalled;
        this.patience = patience;
    }

    Connector.Answer call(String method, String serviceUrl, String path, JsonObject body) {
        var base = URI.create(serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/");
        if (!mayBeCalled.test(base)) {
            return new Connector.Answer.Refused(0, "ForeignServiceUrl");
        }
        var token = bearer.bearer();
        if (token.isEmpty()) {
            return new Connector.Answer.Failed(false, "no token can be had");
        }
        try {
            var response = sent(method, base.resolve(path), body, token.get());
            if (response.statusCode() != 401) {
                return sorted(response, method);
            }
            bearer.refused(token.get());
            var other = bearer.bearer();
            if (other.isEmpty() || other.equals(token)) {
                return new Connector.Answer.Limited(
                        UNTIL_ANOTHER_TOKEN, "401, and no other token yet");
            }
            return sorted(sent(method, base.resolve(path), body, other.get()), method);
        } catch (IOException e) {
            boolean neverLeft =
                    e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
            return new Connector.Answer.Failed(!neverLeft, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Connector.Answer.Failed(true, "stopped");
        }
    }

    private HttpResponse<String> sent(String method, URI where, JsonObject body, String token)
            throws IOException, InterruptedException {
        var publisher =
                method.equals("GET") || method.equals("DELETE")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.toString());
        var request =
                HttpRequest.newBuilder(where)
                        .timeout(patience)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .method(method, publisher);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Source: the status table of Teams' conversational bots.
    private static Connector.Answer sorted(HttpResponse<String> response, String method) {
        int status = response.statusCode();
        if (status < 300) {
            return new Connector.Answer.Ok(Payload.parse(response.body()));
        }
        var error = Payload.parse(response.body()).child("error");
        var code = error.text("code");
        var nested = error.text("innerHttpError", "body", "error", "code");
        // Microsoft's support finds a call by its MS-CV.
        log.info(
                "Teams answers {} {} to a {}, MS-CV {}",
                status,
                code,
                method,
                response.headers().firstValue("MS-CV").orElse("none"));
        return switch (status) {
            case 412 -> new Connector.Answer.Limited(Duration.ofSeconds(1), "412 " + code);
            case 429 -> new Connector.Answer.Limited(pause(response), "429");
            case 502, 503, 504 ->
                    new Connector.Answer.Limited(Duration.ofSeconds(5), "HTTP " + status);
            default ->
                    status >= 500
                            ? new Connector.Answer.Failed(true, "HTTP " + status)
                            : new Connector.Answer.Refused(
                                    status, nested.isEmpty() ? code : nested);
        };
    }

    private static Duration pause(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
                .orElse(Duration.ofSeconds(10));
    }
}
