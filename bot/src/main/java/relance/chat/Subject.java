package relance.chat;

/// A thing as seen from outside its feature: which feature's, which aspect of it, which number.
///
/// One thing can be shown in several ways (an action as a request, as a line of a list); the aspect
/// says which.
public record Subject(String feature, String aspect, WorkspaceId workspace, long number)
        implements Id {

    public static Subject of(String feature, String aspect, Id id) {
        return new Subject(feature, aspect, id.workspace(), id.number());
    }

    /// The same thing seen another way.
    public Subject as(String otherAspect) {
        return new Subject(feature, otherAspect, workspace, number);
    }
}
