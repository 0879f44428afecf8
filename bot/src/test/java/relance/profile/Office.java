package relance.profile;

import org.jdbi.v3.core.Handle;

import relance.cadence.Reading;
import relance.chat.ActionRef;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.TestPostgres;
import relance.kit.Kit;
import relance.people.Calendar;
import relance.people.Directory;
import relance.people.Hours;
import relance.people.People;
import relance.people.Place;
import relance.people.Profile;
import relance.people.Register;
import relance.people.Role;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A workspace in Paris on a real database, with two people in one channel.
final class Office implements AutoCloseable {
    final Database database;
    final People people = new People();
    final Hours hours = new Hours();
    final List<PersonId> changed = new ArrayList<>();
    final ProfileFeature feature;
    final WorkspaceId workspace;
    final PlaceId channel;
    final PlaceId direct;
    final PersonId ana;
    final PersonId bo;

    private final Directory directory = new Directory();

    Office() {
        var source = TestPostgres.emptyDatabase();
        database = Database.open(source.getURL(), source.getUser(), source.getPassword(), 4);
        database.migrate();
        feature = new ProfileFeature(kit());
        workspace = database.transact(h -> directory.addWorkspace(h, "slack", "T1", "Team", "fr"));
        channel = place("C1", Place.Kind.CHANNEL);
        direct = place("D1", Place.Kind.DIRECT);
        ana = person("ana");
        bo = person("bo");
    }

    private Kit kit() {
        InstantSource clock = InstantSource.system();
        var kit = Kit.on(database, clock, clock);
        kit.asksChanged().listeners((_, person) -> changed.add(person));
        return kit;
    }

    private PlaceId place(String name, Place.Kind kind) {
        return database.transact(handle -> directory.placeId(handle, workspace, name, kind));
    }

    PersonId person(String name) {
        var id =
                database.transact(
                        handle -> directory.personId(handle, workspace, "U" + name, false));
        var profile = new Profile(name, "Europe/Paris", "fr", false, false, false, false, false);
        database.run(handle -> new Register().learn(handle, id, profile));
        database.run(handle -> new Register().join(handle, channel, id));
        return id;
    }

    void role(PersonId person, Role role) {
        database.run(handle -> people.setRole(handle, person, role));
    }

    Role role(PersonId person) {
        return database.transact(handle -> people.person(handle, person).role());
    }

    Calendar hours(PersonId person) {
        return database.transact((Handle handle) -> hours.of(handle, person));
    }

    Reply does(PersonId person, PlaceId place, String verb) {
        return sends(person, place, ActionRef.of("profile", verb), Map.of());
    }

    Form form(PersonId person, String verb) {
        return ((Reply.Open) does(person, channel, verb)).form();
    }

    /// Fills in a form of that verb and sends it.
    Reply fills(PersonId person, String verb, Map<String, List<String>> changes) {
        var form = form(person, verb);
        var values = new HashMap<>(Reading.filled(form));
        values.putAll(changes);
        return sends(person, channel, form.action(), values);
    }

    Reply sends(
            PersonId person, PlaceId place, ActionRef action, Map<String, List<String>> values) {
        return feature.handle(new Interaction(person, place, action, new Values(values)));
    }

    static String said(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> Reading.of(card, Locale.ENGLISH);
            case Reply.Replace(var card) -> Reading.of(card, Locale.ENGLISH);
            case Reply.Open(var form) -> Reading.of(form, Locale.ENGLISH);
            case Reply.Invalid(var form, var problems) ->
                    problems.entrySet().stream()
                            .map(one ->
                                    one.getKey()
                                            + ": "
                                            + Reading.of(one.getValue(), Locale.ENGLISH))
                            .toList()
                            .toString();
            case Reply.Nothing nothing -> "";
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
