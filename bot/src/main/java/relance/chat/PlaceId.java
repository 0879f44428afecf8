package relance.chat;

/// A channel, a group chat or a private conversation where the bot is.
public record PlaceId(WorkspaceId workspace, long number) implements Id {}
