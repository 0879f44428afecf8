package relance.teams;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.db.Database;
import relance.inbox.Payload;
import relance.outbox.Outcome;
import relance.people.Directory;
import relance.people.People;
import relance.people.Person;
import relance.people.Register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Asks Teams who is in which place and what it is called, in the background, for whatever was met
/// first and is still unknown.
final class Lookups implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lookups.class);
    private static final int MANY = 500;
    private static final int NAMED = 3;
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(5);

    private final Database database;
    private final Tenants tenants;
    private final Connector connector;
    private final Router router;
    private final Directory directory;
    private final Register register = new Register();
    private final People people = new People();
    private final TeamsPlaces places = new TeamsPlaces();
    private final Accounts accounts;
    private final SeenLocales seenLocales = new SeenLocales();
    private final Semaphore wake = new Semaphore(0);
    private final Thread worker = Thread.ofVirtual().name("teams-lookups").unstarted(this::work);
    private volatile boolean running = true;

    Lookups(TeamsEdge.Ground ground, Tenants tenants, Connector connector, Router router) {
        this.database = ground.database();
        this.directory = ground.directory();
        this.accounts = new Accounts(directory);
        this.tenants = tenants;
        this.connector = connector;
        this.router = router;
    }

    void start() {
        worker.start();
    }

    void wake() {
        wake.release();
    }

    private void work() {
        while (running) {
            try {
                lookUp();
                if (wake.tryAcquire(2, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) {
                    log.warn("Looking people up failed; trying again: {}", e.toString());
                }
                pause(Duration.ofSeconds(5));
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookUp() {
        for (var place : database.transact(h -> register.unknownPlaces(h, "teams", 20))) {
            lookUp(place);
        }
        for (var person : database.transact(h -> register.unknownPeople(h, "teams", 50))) {
            lookUp(person);
        }
    }

    private void lookUp(PlaceId place) {
        var known = database.transact(h -> places.known(h, place));
        if (known.isEmpty()) {
            database.run(h -> register.close(h, place, true));
            return;
        }
        var members = new ArrayList<Payload>();
        var continuation = "";
        do {
            var answer =
                    connector.members(
                            known.get().serviceUrl(), known.get().conversation(), continuation);
            switch (answer) {
                case Connector.Answer.Ok(var body) -> {
                    members.addAll(body.list("members"));
                    continuation = body.text("continuationToken");
                }
                case Connector.Answer.Limited(var pause, var why) -> {
                    pause(pause);
                    return;
                }
                case Connector.Answer.Refused(var status, var code) -> {
                    if (isOver(status, code)) {
                        database.run(h -> register.close(h, place, true));
                        router.lost(new Loss.PlaceGone(place));
                    } else {
                        log.warn("Teams does not tell who is in a place: {} {}", status, code);
                        pause(UNTIL_MENDED);
                    }
                    return;
                }
                case Connector.Answer.Failed(var perhapsDone, var why) ->
                        throw new IllegalStateException("members: " + why);
            }
        } while (!continuation.isEmpty());
        learn(place, known.get(), members);
    }

    /// Whether it is what was asked for that is gone, and not our own access that is at fault.
    private static boolean isOver(int status, String code) {
        return Errors.sort(status, code, false) instanceof Outcome.Gone;
    }

    private void learn(PlaceId place, TeamsPlaces.Known known, List<Payload> members) {
        var tenant = tenants.of(place.workspace());
        var there = new ArrayList<PersonId>();
        for (var member : members) {
            there.add(
                    database.transact(h -> {
                        var account = Activity.Account.read(member);
                        boolean foreign =
                                !account.tenant().isEmpty()
                                        && !account.tenant().equals(tenant.id());
                        var person = accounts.person(h, place.workspace(), account, foreign);
                        named(h, person, member, foreign);
                        return person;
                    }));
        }
        var name = name(known, there);
        database.run(h -> {
            register.learn(h, place, name, people.place(h, place).kind(), there);
            seenLocales.guess(h, place.workspace());
        });
        if (there.size() >= MANY) {
            database.analyze("membership");
        }
    }

    private void named(Handle handle, PersonId person, Payload member, boolean foreign) {
        register.named(
                handle,
                person,
                member.text("name"),
                foreign,
                member.text("userRole").equals("guest"));
    }

    /// A channel's own name; a group chat has none that a bot is told, and goes by who is in it.
    private String name(TeamsPlaces.Known known, List<PersonId> members) {
        if (!known.team().isEmpty()) {
            return connector.channels(known.serviceUrl(), known.team()).ok().stream()
                    .flatMap(body -> body.list("conversations").stream())
                    .filter(channel -> channel.text("id").equals(known.conversation()))
                    .map(channel -> channel.text("name"))
                    .map(name -> name.isEmpty() ? "General" : name)
                    .findFirst()
                    .orElse("");
        }
        return members.stream()
                .limit(NAMED)
                .map(member -> database.transact(h -> people.find(h, member)))
                .flatMap(Optional::stream)
                .map(Person::name)
                .map(name -> name.split(" ", 2)[0])
                .collect(Collectors.joining(", "));
    }

    /// Somebody who was mentioned, or chosen in a form: known where others are too, or not at all.
    private void lookUp(PersonId person) {
        var id = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var answer =
                askedIn(person).map(in -> connector.member(in.serviceUrl(), in.conversation(), id));
        var member = answer.flatMap(Connector.Answer::ok);
        if (member.isPresent()) {
            database.run(h -> {
                var account = Activity.Account.read(member.get());
                accounts.person(h, person.workspace(), account, false);
                named(h, person, member.get(), false);
            });
        } else if (answer.isEmpty()
                || (answer.get() instanceof Connector.Answer.Refused(var status, var code)
                        && isOver(status, code))) {
            database.run(h -> register.cannotBeSeen(h, person));
        }
    }

    /// A place where they are, else their own conversation with us.
    private Optional<TeamsPlaces.Known> askedIn(PersonId person) {
        var shared =
                database.transact(h ->
                        people.placesOf(h, person).stream()
                                .flatMap(place -> places.known(h, place).stream())
                                .findFirst());
        return shared.or(() ->
                database.transact(h -> accounts.known(h, person))
                        .flatMap(Accounts.Known::conversation)
                        .map(own -> {
                            var tenant = tenants.of(person.workspace());
                            return new TeamsPlaces.Known(own, tenant.serviceUrl(), "");
                        }));
    }

    @Override
    public void close() {
        running = false;
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
