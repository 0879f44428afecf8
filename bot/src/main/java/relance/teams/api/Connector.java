package relance.teams.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// The Bot Connector's REST protocol, with its answers sorted on arrival.
public final class Connector {
    /// What came of a call.
    public sealed interface Answer {
        record Ok(Payload body) implements Answer {}

        /// Understood, and will not be done.
        ///
        /// @param code Teams' own word for why; empty when it gives none
        record Refused(int status, String code) implements Answer {}

        /// To be asked again, after this time.
        record Limited(Duration pause, String why) implements Answer {}

        /// Not reached, or not able to answer.
        ///
        /// @param perhapsDone whether it may have happened all the same
        record Failed(boolean perhapsDone, String why) implements Answer {}

        default Optional<Payload> ok() {
            return this instanceof Ok(var body) ? Optional.of(body) : Optional.empty();
        }
    }

    private static final Logger log = LoggerFactory.getLogger(Connector.class);

    private static final Duration UNTIL_ANOTHER_TOKEN = Duration.ofSeconds(5);

    private final Bearer bearer;
    private final Predicate<URI> mayBeCalled;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /// @param mayBeCalled whether a service URL is Microsoft's, so that a token may go there
    public Connector(Bearer bearer, Predicate<URI> mayBeCalled, Duration patience) {
        this.bearer = bearer;
        this.mayBeCalled = mayBeCalled;
        this.patience = patience;
    }

    /// A new message in a conversation, or in the thread that its id names; answers `id`.
    public Answer post(String serviceUrl, String conversation, JsonObject activity) {
        return call(
                "POST",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/activities",
                activity);
    }

    public Answer update(String serviceUrl, MessageAddress message, JsonObject activity) {
        return call("PUT", serviceUrl, path(message), activity);
    }

    public Answer delete(String serviceUrl, MessageAddress message) {
        return call("DELETE", serviceUrl, path(message), new JsonObject());
    }

    private static String path(MessageAddress message) {
        return "v3/conversations/"
                + part(message.conversation())
                + "/activities/"
                + part(message.activity());
    }

    /// The private conversation with a person, made when there is none; answers `id`.
    public Answer conversationWith(String serviceUrl, String tenant, String person) {
        var member = new JsonObject();
        member.addProperty("id", person);
        var members = new JsonArray();
        members.add(member);
        var body = new JsonObject();
        body.addProperty("isGroup", false);
        body.add("members", members);
        body.addProperty("tenantId", tenant);
        var data = new JsonObject();
        data.add("tenant", id(tenant));
        body.add("channelData", data);
        return call("POST", serviceUrl, "v3/conversations", body);
    }

    /// A new message of its own in a channel; answers `id`, the conversation with its thread, and
    /// `activityId`.
    public Answer postInChannel(
            String serviceUrl, String tenant, String channel, JsonObject activity) {
        var data = new JsonObject();
        data.add("channel", id(channel));
        data.add("tenant", id(tenant));
        var body = new JsonObject();
        body.addProperty("isGroup", true);
        body.add("channelData", data);
        body.add("activity", activity);
        body.addProperty("tenantId", tenant);
        return call("POST", serviceUrl, "v3/conversations", body);
    }

    private static JsonObject id(String id) {
        var object = new JsonObject();
        object.addProperty("id", id);
        return object;
    }

    /// One page of the members; answers `members` and, when there are more, `continuationToken`.
    public Answer members(String serviceUrl, String conversation, String continuation) {
        var query = "?pageSize=500";
        if (!continuation.isEmpty()) {
            query += "&continuationToken=" + part(continuation);
        }
        return call(
                "GET",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/pagedmembers" + query,
                new JsonObject());
    }

    /// One member, by either of their ids.
    public Answer member(String serviceUrl, String conversation, String person) {
        return call(
                "GET",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/members/" + part(person),
                new JsonObject());
    }

    /// A team's channels: `conversations` with `id` and, but for the general one, `name`.
    public Answer channels(String serviceUrl, String team) {
        return call(
                "GET", serviceUrl, "v3/teams/" + part(team) + "/conversations", new JsonObject());
    }

    private static String part(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer call(String method, String serviceUrl, String path, JsonObject body) {
        var base = URI.create(serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/");
        if (!mayBeCalled.test(base)) {
            return new Answer.Refused(0, "ForeignServiceUrl");
        }
        var token = bearer.bearer();
        if (token.isEmpty()) {
            return new Answer.Failed(false, "no token can be had");
        }
        try {
            var response = sent(method, base.resolve(path), body, token.get());
            if (response.statusCode() != 401) {
                return sorted(response, method);
            }
            bearer.refused(token.get());
            var other = bearer.bearer();
            if (other.isEmpty() || other.equals(token)) {
                return new Answer.Limited(UNTIL_ANOTHER_TOKEN, "401, and no other token yet");
            }
            return sorted(sent(method, base.resolve(path), body, other.get()), method);
        } catch (IOException e) {
            boolean neverLeft =
                    e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
            return new Answer.Failed(!neverLeft, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(true, "stopped");
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
    private static Answer sorted(HttpResponse<String> response, String method) {
        int status = response.statusCode();
        if (status < 300) {
            return new Answer.Ok(Payload.parse(response.body()));
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
            case 412 -> new Answer.Limited(Duration.ofSeconds(1), "412 " + code);
            case 429 -> new Answer.Limited(pause(response), "429");
            case 502, 503, 504 -> new Answer.Limited(Duration.ofSeconds(5), "HTTP " + status);
            default ->
                    status >= 500
                            ? new Answer.Failed(true, "HTTP " + status)
                            : new Answer.Refused(status, nested.isEmpty() ? code : nested);
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
