package relance.retro;

import relance.action.ActionFeature;
import relance.alarm.Sweep;
import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.TestDatabase;
import relance.kit.Kit;
import relance.kit.Written;
import relance.people.Directory;
import relance.people.Place;
import relance.people.Profile;
import relance.people.Register;
import relance.retro.board.Sticky;
import relance.retro.board.StickyForm;
import relance.retro.board.StickyStore;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.RetroStore;
import relance.retro.model.RetroView;
import relance.retro.theme.Theme;
import relance.retro.theme.ThemeStore;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small team on a real database, retros and actions to press, and a clock to move. It is Monday
/// 23 November 2026, 10:00 in Paris.
public final class RetroWorld implements AutoCloseable, InstantSource {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    public final Database database = TestDatabase.open();
    public final WorkspaceId workspace;
    public final PersonId ana;
    public final PersonId bo;
    public final PersonId eve;
    public final PlaceId team;
    public final PlaceId direct;
    public final Kit kit;
    public final ActionFeature actions;
    public final RetroFeature feature;
    public final List<PersonId> touched = new ArrayList<>();
    private final Directory directory = new Directory();
    private final Register register = new Register();
    private Instant now = MONDAY;

    public RetroWorld() {
        workspace = database.transact(h -> directory.addWorkspace(h, "slack", "T1", "Team", "en"));
        ana = person("Ana");
        bo = person("Bo");
        eve = person("Eve");
        team = place("team", Place.Kind.CHANNEL, ana, bo, eve);
        direct = place("direct", Place.Kind.DIRECT, ana);
        kit = Kit.on(database, this, this);
        kit.asksChanged().listeners((_, person) -> touched.add(person));
        actions = new ActionFeature(kit);
        feature = new RetroFeature(kit, new byte[32], actions::followUp, actions::settle);
    }

    public PersonId person(String name) {
        return database.transact(h -> {
            var id = directory.personId(h, workspace, "U" + name, false);
            register.learn(h, id, profile(name, false));
            return id;
        });
    }

    private static Profile profile(String name, boolean gone) {
        return new Profile(name, "Europe/Paris", "en", false, gone, false, false, false);
    }

    public void deactivate(PersonId person) {
        database.run(h -> register.learn(h, person, profile("gone", true)));
    }

    public void join(PersonId person) {
        database.run(h -> register.join(h, team, person));
    }

    public void leave(PersonId person) {
        database.run(h -> register.leave(h, team, person));
    }

    public PlaceId place(String name, Place.Kind kind, PersonId... members) {
        return database.transact(h -> {
            var id = directory.placeId(h, workspace, "C" + name, kind);
            register.learn(h, id, name, kind, List.of(members));
            return id;
        });
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void moveTo(Instant moment) {
        now = moment;
        new Sweep(database, kit.alarms(), Map.of("retro", feature), this).run();
    }

    public void pass(Duration time) {
        moveTo(now.plus(time));
    }

    public Reply type(PersonId actor, String verb, String words) {
        return feature.handle(
                new Interaction(actor, team, ActionRef.of("retro", verb), Values.words(words)));
    }

    /// Begins a retro by typed words; the newest there is.
    public RetroId begin(String words) {
        var reply = type(ana, "new", words);
        if (!(reply instanceof Reply.Nothing)) {
            throw new AssertionError(Written.english(reply));
        }
        return new RetroId(workspace, number("select max(id) from retro"));
    }

    public Reply press(PersonId actor, String verb, Object... args) {
        return feature.handle(
                new Interaction(actor, team, ActionRef.of("retro", verb, args), Values.NONE));
    }

    public Reply send(PersonId actor, ActionRef ref, Map<String, ?> fields) {
        var values = new HashMap<String, List<String>>();
        fields.forEach((name, value) ->
                values.put(
                        name,
                        value instanceof List<?> many
                                ? many.stream().map(Object::toString).toList()
                                : List.of(value.toString())));
        return feature.handle(new Interaction(actor, team, ref, new Values(values)));
    }

    public static Form opened(Reply reply) {
        if (reply instanceof Reply.Open(var form)) {
            return form;
        }
        throw new AssertionError("no form: " + reply);
    }

    public Reply write(PersonId who, RetroId id, int column, String words) {
        return send(
                who,
                opened(press(who, "write", id)).action(),
                Map.of(StickyForm.COLUMN, column, StickyForm.WORDS, words));
    }

    public void next(RetroId id) {
        var reply = press(ana, "next", id, retro(id).phase().word());
        if (!(reply instanceof Reply.Nothing)) {
            throw new AssertionError(Written.english(reply));
        }
    }

    public Retro retro(RetroId id) {
        return database.transact(h -> new RetroStore().find(h, id).orElseThrow());
    }

    public List<Theme> themes(RetroId id) {
        return database.transact(h -> new ThemeStore().ranked(h, id));
    }

    public List<Sticky> stickies(RetroId id) {
        return database.transact(h -> new StickyStore().all(h, id));
    }

    /// An action made of what a retro came to.
    public long agree(PersonId by, PersonId owner, RetroId id, String what) {
        var button = (relance.chat.Button.Opens) actions.followUp(id.subject(), team, what);
        var form = opened(actions.handle(new Interaction(by, team, button.action(), Values.NONE)));
        actions.handle(
                new Interaction(
                        by,
                        team,
                        form.action(),
                        new Values(
                                Map.of("what", List.of(what), "owner", List.of(Marks.of(owner))))));
        return number("select max(id) from action");
    }

    public Card shown(RetroId id) {
        return feature.draw(id.subject(), new Audience.Everyone(team));
    }

    public String drawn(RetroId id, RetroView view) {
        return Written.english(feature.draw(id.as(view), new Audience.Everyone(team)));
    }

    public long number(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(long.class).one());
    }

    public List<String> words(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    /// The messages that wait to be sent, as aspect and lane.
    public List<String> outgoing() {
        return words("select aspect || ' ' || lane from delivery order by id");
    }

    public static Optional<String> problem(Reply reply, String field) {
        return reply instanceof Reply.Invalid(var form, var problems)
                ? Optional.ofNullable(problems.get(field))
                        .map(text -> Written.english(Card.saying(text)))
                : Optional.empty();
    }

    @Override
    public void close() {
        database.close();
    }
}
