package relance.outbox;

/// A platform's way of sending, filled in by its edge.
public interface Carrier {
    /// Sends or redraws one message and waits for the answer.
    ///
    /// `aboutToSend` runs right before a call that must not be repeated blindly, and never for one
    /// that may.
    Outcome deliver(Parcel parcel, Runnable aboutToSend);
}
