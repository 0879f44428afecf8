package relance.lookalike.slack;

import relance.lookalike.Agenda;

/// What the look-alike is told about the world: `port` 0 takes any free port of the loopback.
public record SlackLookalikeSettings(
        int port, String signingSecret, String botToken, SlackWorkspace workspace, Agenda agenda) {
    @Override
    public String toString() {
        return "SlackLookalikeSettings[port=" + port + ", workspace=" + workspace.name() + "]";
    }
}
