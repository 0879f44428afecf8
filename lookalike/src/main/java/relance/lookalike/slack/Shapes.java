package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.util.Locale;

/// Slack's JSON objects for people, places and messages.
final class Shapes {
    private Shapes() {}

    static JsonObject user(Workspace workspace, Member member, boolean withLocale) {
        var offset = member.zone().getRules().getOffset(workspace.wall.instant()).getTotalSeconds();
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
                        "is_admin", member.kind() == Member.Kind.ADMIN,
                        "is_owner", false,
                        "is_primary_owner", false,
                        "is_restricted", member.kind() == Member.Kind.GUEST,
                        "is_ultra_restricted", false,
                        "is_bot", member.isBot(),
                        "is_stranger", false,
                        "is_app_user", false,
                        "updated", workspace.wall.instant().getEpochSecond());
        if (withLocale && member.kind() != Member.Kind.EXTERNAL) {
            user.addProperty("locale", member.locale());
        }
        return user;
    }

    static JsonObject channel(Workspace workspace, Conversation place) {
        boolean direct = place.kind == Conversation.Kind.DIRECT;
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
                        place.kind == Conversation.Kind.PRIVATE,
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
                        workspace.team.id());
        if (direct) {
            var person = place.members.iterator().next();
            shape.addProperty("user", person);
            var isDeleted = workspace.member(person).map(m -> !m.active()).orElse(true);
            shape.addProperty("is_user_deleted", isDeleted);
        } else {
            shape.addProperty("name", place.name);
            shape.addProperty("name_normalized", place.name.toLowerCase(Locale.ROOT));
            shape.addProperty("is_member", place.members.contains(workspace.team.botUserId()));
            shape.addProperty("num_members", place.members.size());
        }
        return shape;
    }

    static JsonObject message(Workspace workspace, Message message) {
        var shape =
                Json.of(
                        "type", "message",
                        "user", message.user(),
                        "ts", message.ts(),
                        "team", workspace.team.id(),
                        "text", message.text());
        if (message.user().equals(workspace.team.botUserId())) {
            shape.addProperty("bot_id", workspace.team.botId());
            shape.addProperty("app_id", workspace.team.appId());
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
