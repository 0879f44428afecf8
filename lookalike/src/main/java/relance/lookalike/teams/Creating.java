package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

/// How the bot opens conversations: with one person, or as a new post in a channel.
final class Creating {
    private final World world;
    private final Posting posting;

    Creating(World world, Posting posting) {
        this.world = world;
        this.posting = posting;
    }

    Reply create(Call call) {
        var body = call.json();
        var channel = Json.text(Json.object(Json.object(body, "channelData"), "channel"), "id");
        return world.change(() -> {
            checkTenant(body);
            if (!channel.isEmpty()) {
                return inChannel(channel, body);
            }
            if (Json.flag(body, "isGroup")) {
                throw new Refused(400, "BadSyntax", "Bots can't create group chats");
            }
            return withPerson(body);
        });
    }

    private void checkTenant(JsonObject body) {
        var inData = Json.text(Json.object(Json.object(body, "channelData"), "tenant"), "id");
        var given = inData.isEmpty() ? Json.text(body, "tenantId") : inData;
        if (!given.equals(world.settings.tenant().id())) {
            throw new Refused(400, "BadArgument", "\"" + given + "\" is not this tenant");
        }
    }

    private Reply inChannel(String channel, JsonObject body) {
        var place = posting.open(channel);
        if (!(body.get("activity") instanceof JsonObject activity)) {
            throw new Refused(400, "BadSyntax", "Incorrect conversation creation parameters");
        }
        var id = posting.post(place, Posting.root(channel), activity);
        return Reply.json(201, Json.of("id", place.id + ";messageid=" + id, "activityId", id));
    }

    private Reply withPerson(JsonObject body) {
        var members = Json.objects(Json.array(body, "members"));
        if (members.size() != 1) {
            throw new Refused(400, "BadSyntax", "Exactly one member is wanted");
        }
        var id = Json.text(members.getFirst(), "id");
        var person = reachable(id);
        var place = world.personal(person);
        place.botIn = true;
        if (body.get("activity") instanceof JsonObject activity) {
            posting.post(posting.open(place.id), "", activity);
        }
        return Reply.json(201, Json.of("id", place.id));
    }

    /// By the bot's own id a shared team is enough, by the directory's id it is not.
    private Person reachable(String id) {
        var person = world.find(id).filter(known -> !known.name().equalsIgnoreCase(id));
        if (person.isEmpty() && id.startsWith("29:")) {
            throw new Refused(400, "BadArgument", "Failed to decrypt pairwise id");
        }
        boolean may =
                person.filter(who ->
                                world.isInstalledBy(who)
                                        || (id.equals(who.id()) && world.sharesTeam(who)))
                        .isPresent();
        if (!may) {
            throw new Refused(
                    403,
                    "ForbiddenOperationException",
                    "The bot is not installed in the user's personal scope");
        }
        return person.orElseThrow();
    }
}
