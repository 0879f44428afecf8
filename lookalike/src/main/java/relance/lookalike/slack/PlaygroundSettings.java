package relance.lookalike.slack;

/// What the playground is told about the world: `port` 0 takes any free port of the loopback.
public record PlaygroundSettings(
        int port, String signingSecret, String botToken, Team team, Agenda agenda) {
    @Override
    public String toString() {
        return "PlaygroundSettings[port=" + port + ", team=" + team.name() + "]";
    }
}
