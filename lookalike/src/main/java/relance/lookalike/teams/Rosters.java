package relance.lookalike.teams;

import org.jspecify.annotations.Nullable;

import relance.lookalike.Json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Who and what there is: members of conversations, teams and their channels.
final class Rosters {
    private static final int LARGEST_PAGE = 500;
    private final World world;

    Rosters(World world) {
        this.world = world;
    }

    Reply page(Call call) {
        var members = members(call.path().get(3));
        int size = Math.clamp(number(call.query().get("pageSize"), 200), 1, LARGEST_PAGE);
        int from = from(call.query().getOrDefault("continuationToken", ""));
        int to = Math.min(from + size, members.size());
        var page = members.subList(Math.min(from, to), to).stream().map(Person::asMember);
        var answer = Json.of("members", page.toList());
        if (to < members.size()) {
            answer.addProperty("continuationToken", token(to));
        }
        return Reply.json(200, answer);
    }

    private static String token(int from) {
        var text = "from " + from;
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int from(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        try {
            var text = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            return Integer.parseInt(text.replaceFirst("^from ", ""));
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "BadArgument", "That is no continuation token");
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null || !text.matches("\\d{1,6}") ? otherwise : Integer.parseInt(text);
    }

    Reply member(Call call) {
        var id = call.path().get(5);
        return members(call.path().get(3)).stream()
                .filter(person -> person.id().equals(id) || person.aadObjectId().equals(id))
                .findFirst()
                .map(person -> Reply.json(200, person.asMember()))
                .orElseThrow(() ->
                        new Refused(
                                404,
                                "MemberNotFoundInConversation",
                                "The user is not in the conversation"));
    }

    private List<Person> members(String conversation) {
        return world.read(() -> {
            var place =
                    world.place(conversation)
                            .filter(known -> !known.isGone())
                            .orElseThrow(() ->
                                    new Refused(
                                            404,
                                            "ConversationNotFound",
                                            "There is no such conversation"));
            if (!place.hearsBot()) {
                throw notThere();
            }
            return place.members().stream().flatMap(id -> world.find(id).stream()).toList();
        });
    }

    private static Refused notThere() {
        return new Refused(403, "BotNotInConversationRoster", "The bot is not in there");
    }

    private TeamNow known(Call call) {
        var team =
                world.team(call.path().get(3))
                        .filter(known -> !known.deleted && known.id.equals(call.path().get(3)))
                        .orElseThrow(
                                () -> new Refused(404, "TeamNotFound", "There is no such team"));
        if (!team.botIn) {
            throw notThere();
        }
        return team;
    }

    Reply team(Call call) {
        return world.read(() -> {
            var team = known(call);
            var answer = team.asChannelTeam();
            answer.addProperty("type", "standard");
            answer.addProperty("tenantId", world.settings.tenant().id());
            answer.addProperty("memberCount", team.members.size());
            answer.addProperty("channelCount", world.channels(team).size());
            return Reply.json(200, answer);
        });
    }

    /// The General channel comes without a name, as Teams leaves it to be translated.
    Reply channels(Call call) {
        return world.read(() -> {
            var channels =
                    world.channels(known(call)).stream()
                            .map(channel ->
                                    channel.isGeneral()
                                            ? Json.of("id", channel.id, "type", "standard")
                                            : Json.of(
                                                    "id",
                                                    channel.id,
                                                    "name",
                                                    channel.name,
                                                    "type",
                                                    "standard"));
            return Reply.json(200, Json.of("conversations", channels.toList()));
        });
    }
}
