package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The activities that Teams sends to bots, with all that real ones carry.
final class Activities {
    private final World world;

    Activities(World world) {
        this.world = world;
    }

    /// What a person did in a place; `root` is the thread's head in a channel, or "".
    JsonObject in(Place place, String root, Person person, String type) {
        var activity = base(type, person);
        var channel = place.kind == Place.Kind.CHANNEL;
        var id = channel && !root.isEmpty() ? place.id + ";messageid=" + root : place.id;
        activity.add("conversation", conversation(place.kind, id));
        var data = Json.of("tenant", tenant());
        place.team.ifPresent(team -> {
            data.addProperty("teamsTeamId", team.id);
            data.addProperty("teamsChannelId", place.id);
            data.add("team", team.asChannelTeam());
            data.add("channel", channel(place));
        });
        activity.add("channelData", data);
        return activity;
    }

    /// What happened to a team as a whole.
    JsonObject in(TeamNow team, Person person, String type, String eventType) {
        var activity = base(type, person);
        activity.add("conversation", conversation(Place.Kind.CHANNEL, team.id));
        var data = Json.of("tenant", tenant(), "team", team.asChannelTeam());
        if (!eventType.isEmpty()) {
            data.addProperty("eventType", eventType);
        }
        activity.add("channelData", data);
        return activity;
    }

    /// Adds what only messages and invokes carry: language, zone and kind of client.
    JsonObject withClient(JsonObject activity, Person person) {
        var locale = Locale.forLanguageTag(person.locale());
        activity.addProperty("locale", person.locale());
        activity.add(
                "entities",
                Json.list(
                        List.of(
                                Json.of(
                                        "locale",
                                        person.locale(),
                                        "country",
                                        locale.getCountry(),
                                        "platform",
                                        "Web",
                                        "timezone",
                                        person.zone().getId(),
                                        "type",
                                        "clientInfo"))));
        return activity;
    }

    static JsonObject channel(Place place) {
        return place.isGeneral()
                ? Json.of("id", place.id)
                : Json.of("id", place.id, "name", place.name);
    }

    JsonObject bot() {
        return Json.of("id", world.settings.botId(), "name", world.settings.botName());
    }

    private JsonObject tenant() {
        return Json.of("id", world.settings.tenant().id());
    }

    private JsonObject base(String type, Person person) {
        var now = world.wall.instant().truncatedTo(ChronoUnit.MILLIS);
        var activity =
                Json.of(
                        "type",
                        type,
                        "id",
                        "f:" + UUID.randomUUID(),
                        "timestamp",
                        now.toString(),
                        "localTimestamp",
                        now.atZone(person.zone()).toOffsetDateTime().toString(),
                        "localTimezone",
                        person.zone().getId(),
                        "serviceUrl",
                        world.serviceUrl,
                        "channelId",
                        "msteams",
                        "from",
                        person.asAccount(),
                        "recipient",
                        bot());
        if (type.equals("installationUpdate")) {
            activity.addProperty("locale", person.locale());
        }
        return activity;
    }

    private JsonObject conversation(Place.Kind kind, String id) {
        var conversation =
                Json.of(
                        "conversationType",
                        kind.type,
                        "tenantId",
                        world.settings.tenant().id(),
                        "id",
                        id);
        if (kind != Place.Kind.PERSONAL) {
            conversation.addProperty("isGroup", true);
        }
        return conversation;
    }
}
