package relance.chat;

/// One installation: a Slack team or a Teams tenant.
public record WorkspaceId(long value) {}
