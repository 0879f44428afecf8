package relance.teams.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Payload;
import relance.outbox.Outcome;
import relance.people.Directory;
import relance.people.People;
import relance.people.Register;
import relance.teams.api.Connector;
import relance.teams.api.Errors;
import relance.work.Worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// Asks Teams who is in which place and what it is called, in the background, for whatever was met
/// first and is still unknown.
public final class Lookups implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lookups.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);
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
    private final TeamsMembers members;
    private final Worker worker = new Worker("teams-lookups", UNTIL_MENDED, this::round);

    public Lookups(EdgeContext context, Tenants tenants, Connector connector) {
        this.database = context.database();
        this.directory = context.directory();
        this.accounts = new Accounts(directory);
        this.members = new TeamsMembers(context, tenants, connector);
        this.tenants = tenants;
        this.connector = connector;
        this.router = context.router();
    }

    public void start() {
        worker.start();
    }

    public void wake() {
        worker.wake();
    }

    private Duration round() throws InterruptedException {
        for (var place : database.transact(h -> register.unknownPlaces(h, Tenants.PLATFORM, 20))) {
            lookUp(place);
        }
        for (var person : database.transact(h -> register.unknownPeople(h, Tenants.PLATFORM, 50))) {
            lookUp(person);
        }
        return BETWEEN_ROUNDS;
    }

    private void lookUp(PlaceId place) throws InterruptedException {
        var known = database.transact(h -> places.known(h, place));
        if (known.isEmpty()) {
            database.run(h -> register.close(h, place, true));
            return;
        }
        var listed = new ArrayList<Payload>();
        var continuation = "";
        do {
            var answer =
                    connector.members(
                            known.get().serviceUrl(), known.get().conversation(), continuation);
            switch (answer) {
                case Connector.Answer.Ok(var body) -> {
                    listed.addAll(body.list("members"));
                    continuation = body.text("continuationToken");
                }
                case Connector.Answer.Limited(var pause, var why) -> {
                    worker.pause(pause);
                    return;
                }
                case Connector.Answer.Refused refused -> {
                    notTold(place, refused);
                    return;
                }
                case Connector.Answer.Failed(var perhapsDone, var why) ->
                        throw new IllegalStateException("members: " + why);
            }
        } while (!continuation.isEmpty());
        members.learn(place, known.get(), listed);
    }

    private void notTold(PlaceId place, Connector.Answer.Refused refused)
            throws InterruptedException {
        if (isOver(refused.status(), refused.code())) {
            database.run(h -> register.close(h, place, true));
            router.lost(new Loss.PlaceGone(place));
            return;
        }
        log.warn("Teams does not tell who is in a place: {}", refused);
        worker.pause(UNTIL_MENDED);
    }

    /// Whether it is what was asked for that is gone, and not our own access that is at fault.
    private static boolean isOver(int status, String code) {
        return Errors.sort(status, code, false) instanceof Outcome.Gone;
    }

    /// Somebody who was mentioned, or chosen in a form: known where others are too, or not at all.
    private void lookUp(PersonId person) {
        var id = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var answer =
                askedIn(person).map(in -> connector.member(in.serviceUrl(), in.conversation(), id));
        var member = answer.flatMap(Connector.Answer::ok);
        if (member.isPresent()) {
            members.learn(person, member.get());
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
        return shared.or(() -> ownConversation(person));
    }

    private Optional<TeamsPlaces.Known> ownConversation(PersonId person) {
        var tenant = tenants.of(person.workspace());
        return database.transact(h -> accounts.known(h, person))
                .flatMap(Accounts.Known::conversation)
                .map(own -> new TeamsPlaces.Known(own, tenant.serviceUrl(), ""));
    }

    @Override
    public void close() {
        worker.close();
    }
}
