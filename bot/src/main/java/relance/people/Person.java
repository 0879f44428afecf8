package relance.people;

import relance.chat.PersonId;
import relance.text.Reader;

import java.time.ZoneId;
import java.util.Locale;

/// Somebody in a workspace, as last heard from the platform.
///
/// @param external belongs to another organisation that shares a channel with this one
public record Person(
        PersonId id,
        String name,
        ZoneId zone,
        Locale language,
        Role role,
        boolean bot,
        boolean deactivated,
        boolean external) {

    /// Can be asked and answer: a human who is still there and is one of ours.
    public boolean active() {
        return !bot && !deactivated && !external;
    }

    public Reader reader() {
        return new Reader(language, zone);
    }
}
