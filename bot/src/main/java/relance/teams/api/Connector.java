package relance.teams.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.inbox.Payload;

import java.net.URI;
import java.net.URLEncoder;
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

    private final ConnectorHttp http;

    /// @param mayBeCalled whether a service URL is Microsoft's, so that a token may go there
    public Connector(Bearer bearer, Predicate<URI> mayBeCalled, Duration patience) {
        this.http = new ConnectorHttp(bearer, mayBeCalled, patience);
    }

    /// A new message in a conversation, or in the thread that its id names; answers `id`.
    public Answer post(String serviceUrl, String conversation, JsonObject activity) {
        return http.call(
                "POST",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/activities",
                activity);
    }

    public Answer update(String serviceUrl, MessageAddress message, JsonObject activity) {
        return http.call("PUT", serviceUrl, path(message), activity);
    }

    public Answer delete(String serviceUrl, MessageAddress message) {
        return http.call("DELETE", serviceUrl, path(message), new JsonObject());
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
        return http.call("POST", serviceUrl, "v3/conversations", body);
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
        return http.call("POST", serviceUrl, "v3/conversations", body);
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
        return http.call(
                "GET",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/pagedmembers" + query,
                new JsonObject());
    }

    /// One member, by either of their ids.
    public Answer member(String serviceUrl, String conversation, String person) {
        return http.call(
                "GET",
                serviceUrl,
                "v3/conversations/" + part(conversation) + "/members/" + part(person),
                new JsonObject());
    }

    /// A team's channels: `conversations` with `id` and, but for the general one, `name`.
    public Answer channels(String serviceUrl, String team) {
        return http.call(
                "GET", serviceUrl, "v3/teams/" + part(team) + "/conversations", new JsonObject());
    }

    private static String part(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
