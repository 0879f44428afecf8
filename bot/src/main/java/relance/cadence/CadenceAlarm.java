package relance.cadence;

import relance.chat.PersonId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

/// What the cadence is woken for.
enum CadenceAlarm {
    /// One person's next nudge is due, or something changed in what is asked of them.
    PERSON,
    /// The cadence changed: everybody's next nudge is decided anew.
    EVERYONE;

    static Subject of(PersonId person) {
        return Subject.of("cadence", PERSON, person);
    }

    static Subject everyone(WorkspaceId workspace) {
        return of(new PersonId(workspace, 0)).as(EVERYONE);
    }
}
