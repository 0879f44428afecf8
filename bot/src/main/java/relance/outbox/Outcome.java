package relance.outbox;

import relance.chat.Address;

import java.time.Duration;

/// What a platform made of a message, sorted on arrival.
public sealed interface Outcome {
    /// Where it stands now, and a link that opens it where the platform has such links (empty
    /// otherwise).
    record Sent(Address address, String link) implements Outcome {}

    /// Not now: the whole lane waits this long.
    record Later(Duration pause, String why) implements Outcome {}

    /// Not now, but only this message waits; what else goes the same way need not.
    record NotYet(Duration pause, String why) implements Outcome {}

    /// Never: the person or the place is out of reach for good.
    record Gone(Reason reason, String why) implements Outcome {}

    /// Nobody knows whether it arrived; it is neither repeated blindly nor forgotten.
    record Unknown(String why) implements Outcome {}

    enum Reason {
        PERSON,
        /// The person is there but takes no private messages from us; kept until they do.
        UNREACHABLE,
        PLACE,
        /// The message that was to be redrawn is no longer there.
        MESSAGE,
        /// The platform will not take this message.
        REFUSED
    }
}
