package relance.lookalike.teams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where messages stand: a channel, a group chat or a person's chat with the bot; guarded by the
/// world's lock.
final class Place {
    final String id;
    final Kind kind;
    final Optional<TeamNow> team;
    final List<Message> messages = new ArrayList<>();
    private final Set<String> own = new LinkedHashSet<>();
    String name;
    boolean botIn;
    boolean blocked;
    boolean deleted;

    /// What Teams calls the conversation type.
    enum Kind {
        PERSONAL("personal"),
        GROUP("groupChat"),
        CHANNEL("channel");

        final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    Place(String id, String name, Kind kind, Optional<TeamNow> team) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.team = team;
    }

    /// The ids of the people who are in it.
    Set<String> members() {
        return team.map(t -> t.members).orElse(own);
    }

    boolean hearsBot() {
        return team.map(t -> t.botIn).orElse(botIn);
    }

    boolean isGone() {
        return deleted || team.filter(t -> t.deleted).isPresent();
    }

    boolean isGeneral() {
        return team.filter(t -> t.id.equals(id)).isPresent();
    }

    Optional<Message> find(String messageId) {
        return messages.stream().filter(m -> m.id.equals(messageId) && !m.deleted).findFirst();
    }
}
