package relance.lookalike.slack;

/// The places that the bot can name, and what it may do there.
final class Places {
    private final Workspace workspace;

    Places(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A conversation that the bot can see: private ones only when it is in them.
    Conversation known(String idOrName) {
        var place =
                workspace
                        .conversation(idOrName)
                        .or(() -> workspace.channelNamed(idOrName.replaceFirst("^#", "")))
                        .orElseThrow(() -> new Refused("channel_not_found"));
        if (place.kind != Conversation.Kind.PUBLIC && !hasBot(place)) {
            throw new Refused("channel_not_found");
        }
        return place;
    }

    /// A conversation in which the bot can write; the id of a person means their direct message.
    Conversation writable(String id) {
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
        if (place.kind == Conversation.Kind.DIRECT) {
            var person = place.members.iterator().next();
            if (workspace.member(person).map(m -> !m.active()).orElse(true)) {
                throw new Refused("is_archived");
            }
        }
        return place;
    }

    Conversation direct(String person) {
        if (person.equals(UserMethods.SLACKBOT)) {
            throw new Refused("cannot_dm_bot");
        }
        var member = workspace.member(person).orElseThrow(() -> new Refused("user_not_found"));
        if (member.isBot()) {
            throw new Refused("cannot_dm_bot");
        }
        if (!member.active()) {
            throw new Refused("user_disabled");
        }
        return workspace.direct(person);
    }

    private boolean hasBot(Conversation place) {
        return workspace.read(() -> place.members.contains(workspace.team.botUserId()));
    }
}
