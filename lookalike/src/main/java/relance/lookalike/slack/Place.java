package relance.lookalike.slack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A channel or a direct message with the bot; guarded by the workspace's lock.
final class Place {
    /// Who can see it.
    enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    final String id;
    final Kind kind;
    final Set<String> members = new LinkedHashSet<>();
    final List<Message> messages = new ArrayList<>();
    String name;
    boolean archived;

    Place(String id, String name, Kind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    Optional<Message> find(String ts) {
        return messages.stream().filter(m -> m.ts().equals(ts)).findFirst();
    }

    void replace(Message message) {
        messages.replaceAll(m -> m.ts().equals(message.ts()) ? message : m);
    }

    void remove(String ts) {
        messages.removeIf(m -> m.ts().equals(ts));
    }

    /// The name that Slack puts into payloads, which hides those of private places.
    String payloadName() {
        return switch (kind) {
            case PUBLIC -> name;
            case PRIVATE -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
