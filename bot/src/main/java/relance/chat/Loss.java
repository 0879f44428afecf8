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

    enum Why {
        UNREACHABLE,
        REFUSED,
        UNCERTAIN
    }
}
