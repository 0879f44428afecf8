package relance.kit;

import org.jspecify.annotations.Nullable;

import relance.chat.ActionRef;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.TestPostgres;
import relance.people.Directory;
import relance.people.Place;
import relance.people.Profile;
import relance.people.Register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// A workspace on a real database where it is always the same Tuesday morning: Ana and Bo in a
/// channel and in a private one, Eve in the channel alone.
public final class Village implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final Database database;
    public final Kit kit;
    public final WorkspaceId workspace;
    public final PersonId ana;
    public final PersonId bo;
    public final PersonId eve;
    public final PlaceId general;
    public final PlaceId board;

    private final Directory directory = new Directory();
    private final Register register = new Register();

    public Village() {
        var source = TestPostgres.database(Village::migrate);
        database = Database.open(source.getURL(), source.getUser(), source.getPassword(), 4);
        InstantSource clock = () -> NOW;
        kit = Kit.on(database, clock, clock);
        workspace = database.transact(h -> directory.addWorkspace(h, "slack", "T1", "V", "en"));
        ana = person("Ana");
        bo = person("Bo");
        eve = person("Eve");
        general = place("general", Place.Kind.CHANNEL, ana, bo, eve);
        board = place("board", Place.Kind.PRIVATE, ana, bo);
    }

    private static void migrate(String url) {
        try (var template = Database.open(url, null, null, 2)) {
            template.migrate();
        }
    }

    public PersonId person(String name) {
        return database.transact(handle -> {
            var id = directory.personId(handle, workspace, "U" + name, false);
            register.learn(
                    handle,
                    id,
                    new Profile(name, "Europe/Paris", "en", false, false, false, false, false));
            return id;
        });
    }

    public PlaceId place(String name, Place.Kind kind, PersonId... members) {
        return database.transact(handle -> {
            var id = directory.placeId(handle, workspace, "C" + name, kind);
            for (var member : members) {
                register.join(handle, id, member);
            }
            return id;
        });
    }

    /// The person's private conversation with the bot.
    public PlaceId direct(PersonId person) {
        return place("direct" + person.number(), Place.Kind.DIRECT, person);
    }

    public Interaction does(PersonId person, PlaceId place, ActionRef action) {
        return new Interaction(person, place, action, Values.NONE);
    }

    /// An action as the feature that has actions would have left it, `ago` before now.
    public long action(
            String what,
            @Nullable PlaceId place,
            PersonId requester,
            PersonId owner,
            String state,
            @Nullable LocalDate due,
            Duration ago) {
        boolean proposed = state.equals("proposed");
        boolean ended = state.equals("done") || state.equals("dropped");
        var at = NOW.minus(ago);
        return database.transact(handle ->
                handle.createUpdate(
                                """
                                insert into action (workspace, place, requester, owner,
                                    offered_to, offered_by, offered_at, what, due_on, state,
                                    stuck_kind, stuck_on, accepted_at, ended_at, events,
                                    created_at, changed_at)
                                values (:workspace, :place, :requester, :owner, :offeredTo,
                                    :offeredBy, :offeredAt, :what, :due, :state, :stuckKind,
                                    :stuckOn, :acceptedAt, :endedAt, 1, :at, :at)
                                """)
                        .bind("workspace", workspace)
                        .bind("place", place)
                        .bind("requester", requester)
                        .bind("owner", proposed ? null : owner)
                        .bind("offeredTo", proposed ? owner : null)
                        .bind("offeredBy", proposed ? requester : null)
                        .bind("offeredAt", proposed ? at : null)
                        .bind("what", what)
                        .bind("due", due)
                        .bind("state", state)
                        .bind("stuckKind", state.equals("stuck") ? "money" : null)
                        .bind("stuckOn", state.equals("stuck") ? "the budget" : null)
                        .bind("acceptedAt", proposed ? null : at)
                        .bind("endedAt", ended ? at : null)
                        .bind("at", at)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one());
    }

    /// A poll of Bo's; open until Friday when it was not closed some time ago.
    public void poll(String question, PlaceId place, @Nullable Duration closedAgo, int answered) {
        var friday = Instant.parse("2026-11-27T16:00:00Z");
        database.run(handle -> {
            long id =
                    handle.createUpdate(
                                    """
                                    insert into poll (workspace, place, creator, question,
                                        kind, kind_number, anonymous, live, created_at, closes_at,
                                        closed_at)
                                    values (:workspace, :place, :creator, :question, 'one', 0,
                                        false, false, :at, :closes, :closed)
                                    """)
                            .bind("workspace", workspace)
                            .bind("place", place)
                            .bind("creator", bo)
                            .bind("question", question)
                            .bind("at", NOW.minus(Duration.ofDays(20)))
                            .bind("closes", friday)
                            .bind("closed", closedAgo == null ? null : NOW.minus(closedAgo))
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(long.class)
                            .one();
            handle.createUpdate(
                            """
                            insert into turnout (workspace, poll, answered)
                            values (:workspace, :poll, :answered)
                            """)
                    .bind("workspace", workspace)
                    .bind("poll", id)
                    .bind("answered", answered)
                    .execute();
        });
    }

    /// The messages that wait to be sent, as feature, aspect and lane.
    public List<String> outgoing() {
        return database.transact(handle ->
                handle.createQuery(
                                """
                                select feature || ' ' || aspect || ' ' || lane
                                from delivery where workspace = :workspace order by id
                                """)
                        .bind("workspace", workspace)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void close() {
        database.close();
    }
}
