package relance.lookalike.slack;

import java.util.List;

/// A channel at the start: `members` are ids of people, the bot is one of them when `withBot`.
public record Channel(
        String id, String name, boolean isPrivate, List<String> members, boolean withBot) {
    public Channel {
        members = List.copyOf(members);
    }

    Channel with(List<String> others) {
        return new Channel(id, name, isPrivate, others, withBot);
    }
}
