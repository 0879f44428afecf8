package relance.people;

import java.util.Locale;
import relance.chat.PlaceId;

/// Somewhere the bot is.
///
/// @param language in which shared messages are written there
/// @param closed archived, deleted, or the bot was taken out
/// @param membersKnown whether the list of its members is known whole
public record Place(
        PlaceId id,
        Kind kind,
        String name,
        Locale language,
        boolean closed,
        boolean membersKnown) {

    public enum Kind {
        CHANNEL,
        PRIVATE,
        GROUP,
        DIRECT
    }
}
