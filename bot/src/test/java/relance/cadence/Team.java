package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.TestPostgres;
import relance.kit.Kit;
import relance.people.Directory;
import relance.people.Place;
import relance.people.Profile;
import relance.people.Register;
import relance.people.Role;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workspace in Paris on a real database, its agenda movable, with the gate and one feature that
/// asks.
final class Team implements AutoCloseable {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ActionRef OWN_HOURS = ActionRef.of("profile", "hours");

    final Database database;
    final Kit kit;
    final Chores chores = new Chores();
    final CadenceFeature cadence;
    final WorkspaceId workspace;
    final PlaceId place;
    final PersonId ana;
    final PersonId bo;

    private volatile Instant now = at("2026-11-20T11:00");
    private final Directory directory = new Directory();

    Team() {
        var source = TestPostgres.emptyDatabase();
        database = Database.open(source.getURL(), source.getUser(), source.getPassword(), 8);
        database.migrate();
        InstantSource agenda = () -> now;
        kit = Kit.on(database, agenda, agenda);
        cadence = new CadenceFeature(kit, () -> List.<Feature>of(chores), () -> OWN_HOURS);
        workspace = database.transact(h -> directory.addWorkspace(h, "slack", "T1", "Team", "fr"));
        place = database.transact(h -> directory.placeId(h, workspace, "C1", Place.Kind.CHANNEL));
        ana = person("ana", false);
        bo = person("bo", false);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    PersonId person(String name, boolean bot) {
        var id =
                database.transact(
                        handle -> directory.personId(handle, workspace, "U" + name, false));
        var profile = new Profile(name, "Europe/Paris", "fr", bot, false, false, false, false);
        database.run(handle -> new Register().learn(handle, id, profile));
        return id;
    }

    void role(PersonId person, Role role) {
        database.run(handle -> kit.people().setRole(handle, person, role));
    }

    Instant now() {
        return now;
    }

    void moveTo(String local) {
        now = at(local);
    }

    void touch(PersonId person) {
        database.run(handle -> cadence.touch(handle, person));
    }

    Optional<Instant> alarm(PersonId person) {
        return database.transact(handle -> kit.alarms().of(handle, CadenceAlarm.of(person)));
    }

    void wake(PersonId person) {
        cadence.wake(CadenceAlarm.of(person), now());
    }

    /// Wakes the person at each moment set for them, up to and including that one.
    void liveUntil(PersonId person, String local) {
        for (var next = alarm(person); next.isPresent(); next = alarm(person)) {
            if (next.get().isAfter(at(local))) {
                break;
            }
            now = now.isAfter(next.get()) ? now : next.get();
            wake(person);
        }
        moveTo(local);
    }

    List<SentNudge> sent(PersonId person) {
        return database.transact(handle -> {
            var store = new NudgeStore();
            return handle.createQuery(
                            """
                            select subject from delivery where workspace = :workspace
                            and feature = 'cadence' and aspect = 'nudge'
                            and person = :person order by subject
                            """)
                    .bind("workspace", workspace)
                    .bind("person", person)
                    .mapTo(long.class)
                    .map(number -> store.find(handle, id(number)).orElseThrow())
                    .list();
        });
    }

    private NudgeId id(long number) {
        return new NudgeId(workspace, number);
    }

    Card drawn(SentNudge nudge) {
        return cadence.draw(nudge.id().subject(), new Audience.Only(nudge.person()));
    }

    Reply does(PersonId person, String verb, Object... args) {
        return sends(person, ActionRef.of("cadence", verb, args), Map.of());
    }

    Reply sends(PersonId person, ActionRef action, Map<String, List<String>> values) {
        return cadence.handle(new Interaction(person, place, action, new Values(values)));
    }

    int count(String from) {
        return database.transact(handle ->
                handle.createQuery("select count(*) from " + from + " and workspace = :workspace")
                        .bind("workspace", workspace)
                        .mapTo(int.class)
                        .one());
    }

    Subject subject(long number) {
        return new Subject("chores", "ask", workspace, number);
    }

    @Override
    public void close() {
        database.close();
    }
}
