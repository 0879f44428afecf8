package relance.chat;

/// What every id is: a number that means something only together with its workspace.
public interface Id {
    WorkspaceId workspace();

    long number();
}
