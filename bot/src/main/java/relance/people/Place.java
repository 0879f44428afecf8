package relance.people;

import relance.chat.PlaceId;
import relance.text.Reader;

import java.time.ZoneId;
import java.util.Locale;

/// Somewhere the bot is.
///
/// @param language in which shared messages are written there
/// @param zone where most of its members are: only for times that cannot be shown to each reader in
///   their own
/// @param closed archived, deleted, or the bot was taken out
/// @param membersKnown whether the list of its members is known whole
public record Place(
        PlaceId id,
        Kind kind,
        String name,
        Locale language,
        ZoneId zone,
        boolean closed,
        boolean membersKnown) {

    public enum Kind {
        CHANNEL,
        PRIVATE,
        GROUP,
        DIRECT
    }

    /// How shared messages are written there.
    public Reader reader() {
        return new Reader(language, zone);
    }
}
