package relance.chat;

/// Someone or somewhere that can no longer be reached. Features stop and tell whoever is concerned,
/// once.
public sealed interface Loss {
    /// A person left or was deactivated.
    record PersonGone(PersonId person) implements Loss {}

    /// A channel was archived or deleted, or the bot was taken out of it.
    record PlaceGone(PlaceId place) implements Loss {}

    /// A message could not be delivered, or nobody knows whether it was.
    record Undelivered(Subject subject, Audience audience, Why why) implements Loss {}

    /// What the platform said of the message.
    enum Why {
        /// Who or what it is for is away, or does not let us write.
        UNREACHABLE,
        /// The platform does not take what we sent.
        REFUSED,
        /// No answer came: it may stand there or not.
        UNCERTAIN
    }
}
