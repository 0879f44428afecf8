package relance.chat;

/// What every id is: a number that means something only together with its workspace.
public interface Id {
    /// The installation in which the number means something.
    WorkspaceId workspace();

    /// Given by us, never by a platform.
    long number();
}
