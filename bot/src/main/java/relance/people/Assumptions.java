package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.util.List;

/// What is taken to be so of people of whom a platform does not say it.
public final class Assumptions {
    /// The workspace has this language, and so has everybody in it; whoever said it has it already.
    public void language(Handle handle, PersonId said, String language) {
        handle.createUpdate("update workspace set language = :language where id = :workspace")
                .bind("language", language)
                .bind("workspace", said.workspace())
                .execute();
        handle.createUpdate(
                        """
                        update person set language = :language
                        where workspace = :said.workspace and id <> :said.number
                        """)
                .bind("language", language)
                .bindMethods("said", said)
                .execute();
    }

    /// These people are in this zone.
    public void zone(Handle handle, WorkspaceId workspace, List<PersonId> people, String zone) {
        handle.createUpdate(
                        """
                        update person set zone = :zone
                        where workspace = :workspace and id = any (:people)
                        """)
                .bind("zone", zone)
                .bind("workspace", workspace)
                .bindArray("people", Long.class, people.stream().map(PersonId::number).toList())
                .execute();
    }
}
