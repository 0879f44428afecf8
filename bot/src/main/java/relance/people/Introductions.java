package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;

/// Remembers to whom and where the bot has introduced itself, so that it never does so twice.
public final class Introductions {
    /// Whether this is the first time, for somebody who can be welcomed at all.
    public boolean welcome(Handle handle, PersonId person) {
        int first =
                handle.createUpdate(
                                """
                                update person set welcomed = true
                                where workspace = :person.workspace and id = :person.number
                                and not welcomed and not bot and not deactivated and not external
                                """)
                        .bindMethods("person", person)
                        .execute();
        return first == 1;
    }

    /// Whether this is the first time, in a place where others are too.
    public boolean greet(Handle handle, PlaceId place) {
        int first =
                handle.createUpdate(
                                """
                                update place set greeted = true
                                where workspace = :place.workspace and id = :place.number
                                and not greeted and kind <> 'direct'
                                """)
                        .bindMethods("place", place)
                        .execute();
        return first == 1;
    }

    /// Whether this is the first time that somebody is asked in front of others to open the bot.
    public boolean prompt(Handle handle, PersonId person) {
        int first =
                handle.createUpdate(
                                """
                                update person set prompted = true
                                where workspace = :person.workspace and id = :person.number
                                and not prompted
                                """)
                        .bindMethods("person", person)
                        .execute();
        return first == 1;
    }
}
