package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.ZoneId;
import java.util.ArrayList;

/// `users.*`, `team.info` and `auth.test`.
final class UserMethods {
    static final String SLACKBOT = "USLACKBOT";
    private final World world;
    private final String address;

    UserMethods(World world, String address) {
        this.world = world;
        this.address = address;
    }

    JsonObject info(Call call) {
        var id = call.required("user", "user_not_found");
        var member =
                id.equals(SLACKBOT)
                        ? slackbot()
                        : world.person(id).orElseThrow(() -> new Refused("user_not_found"));
        return Json.of("user", Shapes.user(world, member, call.flag("include_locale")));
    }

    JsonObject list(Call call) {
        boolean withLocale = call.flag("include_locale");
        var shapes = new ArrayList<JsonObject>();
        shapes.add(Shapes.user(world, slackbot(), withLocale));
        for (var member : world.people()) {
            // Slack lists the people of the workspace only, not those of Slack Connect.
            if (member.kind() != Person.Kind.EXTERNAL) {
                shapes.add(Shapes.user(world, member, withLocale));
            }
        }
        return Pages.page(call, "members", shapes);
    }

    JsonObject team(Call call) {
        var team = world.team;
        return Json.of(
                "team",
                Json.of(
                        "id", team.id(),
                        "name", team.name(),
                        "domain", team.domain(),
                        "email_domain", "",
                        "url", address));
    }

    JsonObject authTest(Call call) {
        var team = world.team;
        return Json.of(
                "url", address,
                "team", team.name(),
                "user", Words.handle(team.botName()),
                "team_id", team.id(),
                "user_id", team.botUserId(),
                "bot_id", team.botId(),
                "is_enterprise_install", false);
    }

    /// Slackbot is not a bot in Slack's eyes: `is_bot` is false.
    private Person slackbot() {
        return new Person(
                SLACKBOT,
                "slackbot",
                "Slackbot",
                "en-US",
                ZoneId.of("America/Los_Angeles"),
                Person.Kind.MEMBER,
                true,
                world.team.id());
    }
}
