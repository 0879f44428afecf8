package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;
import relance.lookalike.Secrets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The Events API: wraps what happened in Slack's envelope and delivers it.
final class Events {
    private final World world;
    private final BotLine line;
    private volatile Optional<String> last = Optional.empty();

    Events(World world, BotLine line) {
        this.world = world;
        this.line = line;
    }

    /// Delivers an event; does nothing while no bot is connected.
    Answer deliver(JsonObject event) {
        if (!line.isConnected()) {
            return Answer.NOTHING_SENT;
        }
        var envelope = envelope(event);
        last = Optional.of(envelope);
        return line.event(envelope, Map.of());
    }

    /// Delivers an event that nobody waits for, and that is not the one to deliver again.
    void echo(JsonObject event) {
        if (line.isConnected()) {
            var _ = line.event(envelope(event), Map.of());
        }
    }

    private String envelope(JsonObject event) {
        var team = world.team;
        return Json.of(
                        "token",
                        "verification-token-not-used",
                        "team_id",
                        team.id(),
                        "context_team_id",
                        team.id(),
                        "context_enterprise_id",
                        null,
                        "api_app_id",
                        team.appId(),
                        "event",
                        event,
                        "type",
                        "event_callback",
                        "event_id",
                        "Ev" + Secrets.token(10).toUpperCase(Locale.ROOT),
                        "event_time",
                        world.wall.instant().getEpochSecond(),
                        "authorizations",
                        List.of(
                                Json.of(
                                        "enterprise_id",
                                        null,
                                        "team_id",
                                        team.id(),
                                        "user_id",
                                        team.botUserId(),
                                        "is_bot",
                                        true,
                                        "is_enterprise_install",
                                        false)),
                        "is_ext_shared_channel",
                        false,
                        "event_context",
                        Secrets.token(24))
                .toString();
    }

    /// Delivers the last event again, as Slack does when it saw no answer.
    Answer redeliver(int attempt) {
        var body = last.orElseThrow(() -> new IllegalStateException("No event was sent yet"));
        return line.event(
                body,
                Map.of(
                        "x-slack-retry-num",
                        Integer.toString(attempt),
                        "x-slack-retry-reason",
                        "http_timeout"));
    }

    /// A person typed something where the bot gets to hear it.
    Answer said(Place place, Message message) {
        var direct = place.kind == Place.Kind.DIRECT;
        var event =
                Json.of(
                        "type", direct ? "message" : "app_mention",
                        "client_msg_id", UUID.randomUUID().toString(),
                        "user", message.user(),
                        "text", message.text(),
                        "ts", message.ts(),
                        "team", world.team.id(),
                        "blocks", richText(message.text()),
                        "channel", place.id,
                        "event_ts", message.ts());
        if (direct) {
            event.addProperty("channel_type", "im");
        }
        if (!message.threadTs().isEmpty()) {
            event.addProperty("thread_ts", message.threadTs());
            event.addProperty("parent_user_id", message.user());
        }
        return deliver(event);
    }

    Answer homeOpened(String person, String tab) {
        var event =
                Json.of(
                        "type",
                        "app_home_opened",
                        "user",
                        person,
                        "channel",
                        world.direct(person).id,
                        "tab",
                        tab,
                        "event_ts",
                        world.nextTs());
        world.read(() -> world.screen(person).home)
                .filter(home -> tab.equals("home"))
                .ifPresent(home -> event.add("view", home.toJson(world.team)));
        return deliver(event);
    }

    Answer membership(String type, Place place, String person, String inviter) {
        var event =
                Json.of(
                        "type",
                        type,
                        "user",
                        person,
                        "channel",
                        place.id,
                        "channel_type",
                        place.kind == Place.Kind.PRIVATE ? "G" : "C",
                        "team",
                        world.team.id(),
                        "event_ts",
                        world.nextTs());
        if (!inviter.isEmpty()) {
            event.addProperty("inviter", inviter);
        }
        return deliver(event);
    }

    /// `what` is "archive", "unarchive", "deleted" or "rename"; private channels are groups to
    /// Slack.
    Answer place(String what, Place place, String person) {
        boolean isPrivate = place.kind == Place.Kind.PRIVATE;
        var event =
                Json.of(
                        "type",
                        (isPrivate ? "group_" : "channel_") + what,
                        "channel",
                        place.id,
                        "user",
                        person,
                        "event_ts",
                        world.nextTs());
        if (what.equals("rename")) {
            var created = world.wall.instant().getEpochSecond();
            event.add("channel", Json.of("id", place.id, "name", place.name, "created", created));
        }
        return deliver(event);
    }

    Answer person(String type, Person member) {
        return deliver(
                Json.of(
                        "type", type,
                        "user", Shapes.user(world, member, true),
                        "cache_ts", world.wall.instant().getEpochSecond(),
                        "event_ts", world.nextTs()));
    }

    private static JsonArray richText(String text) {
        var words = Json.of("type", "text", "text", text);
        var section = Json.of("type", "rich_text_section", "elements", List.of(words));
        var block =
                Json.of(
                        "type",
                        "rich_text",
                        "block_id",
                        Secrets.token(5),
                        "elements",
                        List.of(section));
        return Json.list(List.of(block));
    }
}
