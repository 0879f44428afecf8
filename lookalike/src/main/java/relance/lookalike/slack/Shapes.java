package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.Locale;

/// Slack's JSON objects for people, places and messages.
final class Shapes {
    private Shapes() {}

    static JsonObject user(World world, Person member, boolean withLocale) {
        var offset = member.zone().getRules().getOffset(world.wall.instant()).getTotalSeconds();
        var user =
                Json.of(
                        "id", member.id(),
                        "team_id", member.teamId(),
                        "name", member.handle(),
                        "deleted", !member.active(),
                        "real_name", member.name(),
                        "tz", member.zone().getId(),
                        "tz_label", member.zone().getId(),
                        "tz_offset", offset,
                        "profile",
                                Json.of(
                                        "real_name", member.name(),
                                        "real_name_normalized", member.name(),
                                        "display_name", member.name(),
                                        "display_name_normalized", member.name(),
                                        "status_text", "",
                                        "status_emoji", "",
                                        "team", member.teamId()),
                        "is_admin", member.kind() == Person.Kind.ADMIN,
                        "is_owner", false,
                        "is_primary_owner", false,
                        "is_restricted", member.kind() == Person.Kind.GUEST,
                        "is_ultra_restricted", false,
                        "is_bot", member.isBot(),
                        "is_stranger", false,
                        "is_app_user", false,
                        "updated", world.wall.instant().getEpochSecond());
        if (withLocale && member.kind() != Person.Kind.EXTERNAL) {
            user.addProperty("locale", member.locale());
        }
        return user;
    }

    static JsonObject channel(World world, Place place) {
        boolean direct = place.kind == Place.Kind.DIRECT;
        var shape =
                Json.of(
                        "id",
                        place.id,
                        "is_channel",
                        !direct,
                        "is_group",
                        false,
                        "is_im",
                        direct,
                        "is_mpim",
                        false,
                        "is_private",
                        place.kind == Place.Kind.PRIVATE,
                        "is_archived",
                        place.archived,
                        "is_general",
                        place.name.equals("general"),
                        "is_shared",
                        false,
                        "is_ext_shared",
                        false,
                        "is_org_shared",
                        false,
                        "context_team_id",
                        world.team.id());
        if (direct) {
            var person = place.members.iterator().next();
            shape.addProperty("user", person);
            var isDeleted = world.person(person).map(m -> !m.active()).orElse(true);
            shape.addProperty("is_user_deleted", isDeleted);
        } else {
            shape.addProperty("name", place.name);
            shape.addProperty("name_normalized", place.name.toLowerCase(Locale.ROOT));
            shape.addProperty("is_member", place.members.contains(world.team.botUserId()));
            shape.addProperty("num_members", place.members.size());
        }
        return shape;
    }

    static JsonObject message(World world, Message message) {
        var shape =
                Json.of(
                        "type", "message",
                        "user", message.user(),
                        "ts", message.ts(),
                        "team", world.team.id(),
                        "text", message.text());
        if (message.user().equals(world.team.botUserId())) {
            shape.addProperty("bot_id", world.team.botId());
            shape.addProperty("app_id", world.team.appId());
        }
        if (!message.blocks().isEmpty()) {
            shape.add("blocks", message.blocks());
        }
        if (!message.threadTs().isEmpty()) {
            shape.addProperty("thread_ts", message.threadTs());
        }
        if (message.edited()) {
            shape.add("edited", Json.of("user", message.user(), "ts", message.ts()));
        }
        if (message.metadata().size() > 0) {
            shape.add("metadata", message.metadata());
        }
        return shape;
    }
}
