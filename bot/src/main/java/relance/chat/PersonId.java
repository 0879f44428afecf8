package relance.chat;

/// A member of a workspace.
public record PersonId(WorkspaceId workspace, long number) implements Id {}
