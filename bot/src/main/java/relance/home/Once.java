package relance.home;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;

/// Remembers who was welcomed and where we greeted, so that neither happens twice.
final class Once {
    /// Whether this is the first time, for somebody who can be welcomed at all.
    boolean welcome(Handle handle, PersonId person) {
        return handle.createUpdate(
                                """
                                update person set welcomed = true
                                where workspace = :workspace and id = :person and not welcomed
                                and not bot and not deactivated and not external
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .execute()
                == 1;
    }

    /// Whether this is the first time that somebody is asked in front of others to open the bot.
    boolean knock(Handle handle, PersonId person) {
        return handle.createUpdate(
                                """
                                update person set knocked = true
                                where workspace = :workspace and id = :person and not knocked
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .execute()
                == 1;
    }

    /// Whether this is the first time, in a place where others are too.
    boolean greet(Handle handle, PlaceId place) {
        return handle.createUpdate(
                                """
                                update place set greeted = true
                                where workspace = :workspace and id = :place and not greeted
                                and kind <> 'direct'
                                """)
                        .bind("workspace", place.workspace())
                        .bind("place", place)
                        .execute()
                == 1;
    }
}
