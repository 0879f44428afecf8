package relance.lookalike.teams;

/// What the look-alike is told about the world: `port` 0 takes any free port of the loopback,
/// `homeTenant` is the one that gives the bot its tokens.
public record TeamsLookalikeSettings(
        int port,
        String appId,
        String appPassword,
        String homeTenant,
        String botName,
        TeamsTenant tenant) {

    /// The sample tenant on any port, with a bot named Relance.
    public static TeamsLookalikeSettings sample() {
        return sample(TeamsTenant.sample());
    }

    /// This tenant on any port, with a bot named Relance.
    public static TeamsLookalikeSettings sample(TeamsTenant tenant) {
        return new TeamsLookalikeSettings(
                0,
                "7c1e0c1e-0000-4000-8000-00000000b071",
                "an-app-password",
                "0aa11111-7e4a-4b1e-9c3d-0000000000aa",
                "Relance",
                tenant);
    }

    /// The bot's id in conversations.
    public String botId() {
        return "28:" + appId;
    }

    @Override
    public String toString() {
        return "TenantSettings[port=" + port + ", appId=" + appId + "]";
    }
}
