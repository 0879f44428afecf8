package relance.lookalike.teams;

import java.util.List;

/// A team at the start: its id is that of its first channel, General; `members` are people's names.
public record TeamsTeam(
        String name, String aadGroupId, List<TeamChannel> channels, List<String> members) {
    public TeamsTeam {
        channels = List.copyOf(channels);
        members = List.copyOf(members);
    }

    /// The team's id, which is the id of its General channel.
    public String id() {
        return channels.getFirst().id();
    }
}
