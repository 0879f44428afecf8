package relance.lookalike.teams;

import java.util.List;

/// A group chat at the start: `id` is `19:…@thread.v2`, `members` are people's names.
public record GroupChat(String id, String topic, List<String> members) {
    public GroupChat {
        members = List.copyOf(members);
    }
}
