package relance.lookalike.slack;

/// The places that the bot can name, and what it may do there.
final class Places {
    private final World world;

    Places(World world) {
        this.world = world;
    }

    /// A conversation that the bot can see: private ones only when it is in them.
    Place known(String idOrName) {
        var place =
                world.place(idOrName)
                        .or(() -> world.channelNamed(idOrName.replaceFirst("^#", "")))
                        .orElseThrow(() -> new Refused("channel_not_found"));
        if (place.kind != Place.Kind.PUBLIC && !hasBot(place)) {
            throw new Refused("channel_not_found");
        }
        return place;
    }

    /// A conversation in which the bot can write; the id of a person means their direct message.
    Place writable(String id) {
        if (id.startsWith("U")) {
            return direct(id);
        }
        var place = known(id);
        if (place.archived) {
            throw new Refused("is_archived");
        }
        if (!hasBot(place)) {
            throw new Refused("not_in_channel");
        }
        if (place.kind == Place.Kind.DIRECT) {
            var person = place.members.iterator().next();
            if (world.person(person).map(m -> !m.active()).orElse(true)) {
                throw new Refused("is_archived");
            }
        }
        return place;
    }

    Place direct(String person) {
        if (person.equals(UserMethods.SLACKBOT)) {
            throw new Refused("cannot_dm_bot");
        }
        var member = world.person(person).orElseThrow(() -> new Refused("user_not_found"));
        if (member.isBot()) {
            throw new Refused("cannot_dm_bot");
        }
        if (!member.active()) {
            throw new Refused("user_disabled");
        }
        return world.direct(person);
    }

    private boolean hasBot(Place place) {
        return world.read(() -> place.members.contains(world.team.botUserId()));
    }
}
