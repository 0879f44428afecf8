package relance.chat;

/// A feature was asked for something it does not know: a button of an older version, or a tampered
/// one.
public final class UnknownAction extends RuntimeException {
    /// Names the feature and the verb, never the arguments.
    public UnknownAction(ActionRef action) {
        super(action.feature() + " does not know " + action.verb());
    }
}
