package relance.outbox;

/// One way of sending, filled in by the edge that knows it.
public interface Carrier {
    /// Whether this is the way to a target: the place is there, or the person has an account.
    boolean reaches(Target target);

    /// Sends or redraws one message and waits for the answer.
    ///
    /// `aboutToSend` runs right before a call that must not be repeated blindly, and never for one
    /// that may.
    Outcome deliver(Parcel parcel, Runnable aboutToSend);
}
