package relance.chat;

/// For whom something is drawn.
public sealed interface Audience {
    /// Everyone who can read the place: nothing personal may be shown.
    record Everyone(PlaceId place) implements Audience {}

    /// One person, in private.
    record Only(PersonId person) implements Audience {}
}
