package relance.action;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.EventStore;
import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Receipt;
import relance.chat.Reply;
import relance.chat.Source;
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
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A small team on a real database, a feature to press, and a clock to move. It is Monday 23
/// November 2026.
final class ActionWorld implements AutoCloseable, InstantSource {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    final Database database;
    final WorkspaceId workspace;
    final PersonId dan;
    final PersonId ana;
    final PersonId ben;
    final PersonId boss;
    final PersonId robot;
    final PersonId guest;
    final PlaceId website;
    final PlaceId board;
    final PlaceId direct;
    final ActionFeature feature;
    final List<PersonId> changed = new ArrayList<>();
    private final Directory directory = new Directory();
    private final Register register = new Register();
    private final Wording wording = new Wording(new Catalogue(), "slack");
    private Instant now = MONDAY;
    private int receipts;

    ActionWorld() {
        var source = TestPostgres.emptyDatabase();
        database =
                Database.open(
                        String.valueOf(source.getUrl()), source.getUser(), source.getPassword(), 4);
        database.migrate();
        workspace =
                database.transact(h -> directory.addWorkspace(h, "slack", "T1", "Agency", "en"));
        dan = person("dan", "Europe/London", "en", false, false, false);
        ana = person("ana", "Europe/Paris", "fr", false, false, false);
        ben = person("ben", "America/New_York", "en", false, false, false);
        boss = person("boss", "Europe/Paris", "en", false, false, true);
        robot = person("robot", "Etc/UTC", "en", true, false, false);
        guest = person("guest", "Etc/UTC", "en", false, true, false);
        website = place("website", Place.Kind.CHANNEL, dan, ana, ben, boss);
        board = place("board", Place.Kind.PRIVATE, dan, ana);
        direct = place("dm-dan", Place.Kind.DIRECT, dan);
        var kit = Kit.on(database, this, this);
        kit.asksChanged().listeners((_, person) -> changed.add(person));
        feature = new ActionFeature(kit);
    }

    private PersonId person(
            String name,
            String zone,
            String language,
            boolean bot,
            boolean external,
            boolean admin) {
        return database.transact(h -> {
            var id = directory.personId(h, workspace, "U-" + name, external);
            register.learn(
                    h, id, new Profile(name, zone, language, bot, false, external, admin, false));
            return id;
        });
    }

    private PlaceId place(String name, Place.Kind kind, PersonId... members) {
        return database.transact(h -> {
            var id = directory.placeId(h, workspace, "C-" + name, kind);
            register.learn(h, id, name, kind, List.of(members));
            return id;
        });
    }

    void deactivate(PersonId person, String name) {
        database.run(h ->
                register.learn(
                        h,
                        person,
                        new Profile(name, "Etc/UTC", "en", false, true, false, false, false)));
    }

    void leave(PersonId person, PlaceId place) {
        database.run(h -> register.leave(h, place, person));
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Reply type(PersonId actor, PlaceId place, String words) {
        return feature.handle(
                new Interaction(
                        actor,
                        place,
                        ActionRef.of("action", "new"),
                        Values.words(words),
                        Optional.empty(),
                        receipt()));
    }

    Reply press(PersonId actor, ActionRef ref) {
        return feature.handle(new Interaction(actor, website, ref, Values.NONE));
    }

    Reply fromMessage(PersonId actor, PlaceId place, Source source) {
        return feature.handle(
                new Interaction(
                        actor,
                        place,
                        ActionRef.of("action", "from_message"),
                        Values.NONE,
                        Optional.of(source),
                        receipt()));
    }

    Reply send(PersonId actor, ActionRef ref, Map<String, String> fields) {
        return send(actor, ref, fields, receipt());
    }

    Reply send(
            PersonId actor, ActionRef ref, Map<String, String> fields, Optional<Receipt> receipt) {
        var values = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        return feature.handle(
                new Interaction(
                        actor, website, ref, new Values(values), Optional.empty(), receipt));
    }

    Optional<Receipt> receipt() {
        receipts++;
        return Optional.of(new Receipt("receipt " + receipts));
    }

    /// Dan offers it to Ana in the place, for Friday.
    ActionId offered(PlaceId place) {
        return offered(dan, ana, place);
    }

    ActionId offered(PersonId by, PersonId whom, PlaceId place) {
        var card = whispered(type(by, place, Marks.of(whom) + " review the home page by friday"));
        press(by, LiveButton.button(card, by.equals(whom) ? "action.take" : "action.asking"));
        long number =
                database.transact(
                        h -> h.createQuery("select max(id) from action").mapTo(long.class).one());
        return new ActionId(workspace, number);
    }

    ActionId accepted(PlaceId place) {
        var id = offered(place);
        press(ana, ref("take", id));
        return id;
    }

    static ActionRef ref(String verb, Object... args) {
        return ActionRef.of("action", verb, args);
    }

    Action action(ActionId id) {
        return database.transact(h -> new ActionStore(new EventStore()).find(h, id).orElseThrow());
    }

    List<ActionEvent.Kind> history(ActionId id) {
        return database.transact(h -> new EventStore().newest(h, id, 100)).reversed().stream()
                .map(ActionEvent::kind)
                .toList();
    }

    int count(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(int.class).one());
    }

    /// What stands in the outbox, as "aspect to whom" or "aspect in where".
    List<String> outbox() {
        return database.transact(h ->
                h.createQuery(
                                """
                                select d.aspect || coalesce(' to ' || p.name, '')
                                    || coalesce(' in ' || l.name, '')
                                    || coalesce(' under ' || d.thread, '')
                                from delivery d
                                left join person p on p.workspace = d.workspace
                                    and p.id = d.person
                                left join place l on l.workspace = d.workspace
                                    and l.id = d.place
                                order by d.id
                                """)
                        .mapTo(String.class)
                        .list());
    }

    String drawn(ActionId id, String aspect, PersonId reader) {
        return words(feature.draw(shown(id, aspect), new Audience.Only(reader)));
    }

    String drawn(ActionId id, String aspect, PlaceId place) {
        return words(feature.draw(shown(id, aspect), new Audience.Everyone(place)));
    }

    private static Subject shown(ActionId id, String aspect) {
        return new Subject("action", aspect, id.workspace(), id.number());
    }

    Card card(Subject subject, PersonId reader) {
        return feature.draw(subject, new Audience.Only(reader));
    }

    static Card whispered(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> card;
            case Reply.Replace(var card) -> card;
            case Reply.Nothing n -> throw new AssertionError("nothing is shown");
            case Reply.Open o -> throw new AssertionError("a form is opened");
            case Reply.Invalid i -> throw new AssertionError("a form is refused: " + i.problems());
        };
    }

    String said(Reply reply) {
        return words(whispered(reply));
    }

    String words(Card card) {
        return words(card, Locale.ENGLISH);
    }

    String words(Card card, Locale language) {
        return ActionSamples.words(card, wording, new Reader(language, ZoneId.of("Europe/Paris")));
    }

    @Override
    public void close() {
        database.close();
    }
}
