package relance.teams.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.people.Assumptions;
import relance.people.Register;
import relance.teams.api.Activity;
import relance.text.Catalogue;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Zones and languages as they are heard: Teams tells them with what a person does, and nowhere
/// else. Whoever has not been heard yet is taken to be where most of the others are.
public final class SeenLocales {
    private final Register register = new Register();
    private final Assumptions assumptions = new Assumptions();

    // What was written down last, so that a click writes nothing.
    private final Map<PersonId, Activity.Hearing> last = new ConcurrentHashMap<>();

    static String language(Activity.Hearing hearing) {
        return Catalogue.language(hearing.locale()).getLanguage();
    }

    public void heard(Handle handle, PersonId person, Activity.Hearing hearing) {
        if (hearing.equals(last.put(person, hearing))) {
            return;
        }
        var zone = zone(hearing);
        if (zone.isPresent()) {
            register.inZone(handle, person, zone.get());
            mark(handle, person, "seen_zone");
            guess(handle, person.workspace());
        }
        if (!hearing.locale().isEmpty()) {
            register.speaks(handle, person, language(hearing));
            if (mark(handle, person, "seen_language")) {
                firstWord(handle, person, language(hearing));
            }
        }
    }

    private static boolean mark(Handle handle, PersonId person, String column) {
        return handle.createUpdate(
                                "update teams_person set %s = true where workspace = :workspace"
                                                .formatted(column)
                                        + " and person = :person and not "
                                        + column)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .execute()
                == 1;
    }

    /// The first who is heard gives the workspace its language: nobody else says what it is.
    private void firstWord(Handle handle, PersonId person, String language) {
        int heard =
                handle.createQuery(
                                """
                                select count(*) from teams_person
                                where workspace = :workspace and seen_language
                                """)
                        .bind("workspace", person.workspace())
                        .mapTo(int.class)
                        .one();
        if (heard == 1) {
            assumptions.language(handle, person, language);
        }
    }

    private static Optional<String> zone(Activity.Hearing hearing) {
        try {
            return hearing.zone().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(hearing.zone()).getId());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Gives those who have not been heard the zone that most of the others have.
    void guess(Handle handle, WorkspaceId workspace) {
        var zone = usualZone(handle, workspace);
        if (zone.isPresent()) {
            var others = unheardOutside(handle, workspace, zone.get());
            assumptions.zone(handle, workspace, others, zone.get());
        }
    }

    private static Optional<String> usualZone(Handle handle, WorkspaceId workspace) {
        return handle.createQuery(
                        """
                        select p.zone from teams_person t
                        join person p on p.workspace = t.workspace and p.id = t.person
                        where t.workspace = :workspace and t.seen_zone
                        group by p.zone order by count(*) desc, p.zone limit 1
                        """)
                .bind("workspace", workspace)
                .mapTo(String.class)
                .findOne();
    }

    private static List<PersonId> unheardOutside(
            Handle handle, WorkspaceId workspace, String zone) {
        return handle.createQuery(
                        """
                        select p.id, p.workspace from person p
                        where p.workspace = :workspace and p.zone <> :zone
                        and not exists (
                            select 1 from teams_person t where t.workspace = p.workspace
                            and t.person = p.id and t.seen_zone)
                        """)
                .bind("workspace", workspace)
                .bind("zone", zone)
                .mapTo(PersonId.class)
                .list();
    }
}
