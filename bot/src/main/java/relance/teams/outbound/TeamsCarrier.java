package relance.teams.outbound;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.outbox.Carrier;
import relance.outbox.Outcome;
import relance.outbox.Pace;
import relance.outbox.Parcel;
import relance.outbox.Target;
import relance.people.Directory;
import relance.people.People;
import relance.people.Person;
import relance.people.Place;
import relance.people.Register;
import relance.teams.api.Connector;
import relance.teams.api.MessageAddress;
import relance.teams.directory.Accounts;
import relance.teams.directory.Pens;
import relance.teams.directory.TeamsPlaces;
import relance.teams.directory.Tenants;
import relance.teams.render.AdaptiveCards;
import relance.teams.render.Pen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Posts and redraws on Teams, within its pace.
public final class TeamsCarrier implements Carrier {
    private static final Duration UNTIL_LOOKED_UP = Duration.ofSeconds(20);

    private final Database database;
    private final Pace pace;
    private final Tenants tenants;
    private final Connector connector;
    private final Sender sender;
    private final Pens pens;
    private final People people = new People();
    private final Register register = new Register();
    private final Directory directory = new Directory();
    private final Accounts accounts = new Accounts();
    private final TeamsPlaces places = new TeamsPlaces();

    public TeamsCarrier(EdgeContext context, Tenants tenants, Connector connector, Pens pens) {
        this.database = context.database();
        this.pace = context.pace();
        this.tenants = tenants;
        this.connector = connector;
        this.sender = new Sender(connector);
        this.pens = pens;
    }

    @Override
    public boolean reaches(Target target) {
        return tenants.isIn(target.workspace()) && database.transact(h -> hasAccount(h, target));
    }

    /// Somebody may be known in a workspace by e-mail alone.
    private boolean hasAccount(Handle handle, Target target) {
        return switch (target) {
            case Target.In(var place, var _) -> directory.platformId(handle, place).isPresent();
            case Target.To(var person) -> directory.platformId(handle, person).isPresent();
            case Target.Home(var person) -> directory.platformId(handle, person).isPresent();
        };
    }

    @Override
    public Outcome deliver(Parcel parcel, Runnable aboutToSend) {
        return switch (parcel.target()) {
            case Target.In(var place, var thread) -> inPlace(parcel, place, thread, aboutToSend);
            case Target.To(var person) -> toPerson(parcel, person, aboutToSend);
            case Target.Home(var person) -> toPerson(parcel, person, aboutToSend);
        };
    }

    private Outcome inPlace(
            Parcel parcel, PlaceId place, Optional<Address> thread, Runnable aboutToSend) {
        var where = database.transact(h -> people.place(h, place));
        var known = database.transact(h -> places.known(h, place));
        if (where.closed() || known.isEmpty()) {
            return new Outcome.Gone(Outcome.Reason.PLACE, "the place is closed");
        }
        var way =
                new Way(
                        tenants.of(place.workspace()),
                        known.get().serviceUrl(),
                        known.get().conversation(),
                        where.kind() == Place.Kind.PRIVATE,
                        false);
        var there = thread.map(MessageAddress::read).map(way::inThread).orElse(way);
        return message(parcel, there, () -> pens.in(place), aboutToSend);
    }

    private Outcome toPerson(Parcel parcel, PersonId person, Runnable aboutToSend) {
        var who = database.transact(h -> people.person(h, person));
        if (who.deactivated() || who.bot()) {
            return new Outcome.Gone(Outcome.Reason.PERSON, "the person is gone");
        }
        if (!database.transact(h -> register.isReachable(h, person))) {
            return new Outcome.Gone(Outcome.Reason.UNREACHABLE, "has not opened the bot");
        }
        var known = database.transact(h -> accounts.known(h, person));
        if (known.isEmpty()) {
            return new Outcome.NotYet(UNTIL_LOOKED_UP, "the person is still being looked up");
        }
        var own = known.get().conversation();
        return own.isPresent()
                ? privately(parcel, person, own.get(), aboutToSend)
                : opened(parcel, who, known.get().mri(), aboutToSend);
    }

    /// Asked for again it is the same conversation.
    private Outcome opened(Parcel parcel, Person who, String mri, Runnable aboutToSend) {
        var tenant = tenants.of(who.id().workspace());
        var answer = connector.conversationWith(tenant.serviceUrl(), tenant.id(), mri);
        if (!(answer instanceof Connector.Answer.Ok(var body))) {
            return remembered(who.id(), Sender.repeatable(answer, true));
        }
        var own = body.text("id");
        database.run(h -> accounts.keepConversation(h, who.id(), own));
        return privately(parcel, who.id(), own, aboutToSend);
    }

    private Outcome privately(
            Parcel parcel, PersonId person, String conversation, Runnable aboutToSend) {
        var way = Way.to(tenants.of(person.workspace()), conversation);
        return remembered(person, message(parcel, way, () -> pens.to(person), aboutToSend));
    }

    /// Who cannot be written to is not tried again until they open us.
    private Outcome remembered(PersonId person, Outcome outcome) {
        if (outcome instanceof Outcome.Gone(var reason, var why)
                && reason == Outcome.Reason.UNREACHABLE) {
            database.run(h -> register.reachable(h, person, false));
        }
        return outcome;
    }

    private Outcome message(Parcel parcel, Way way, Supplier<Pen> pen, Runnable aboutToSend) {
        var pause = paced(way);
        if (pause.isPresent()) {
            return new Outcome.Later(pause.get(), "Teams' pace");
        }
        var painted = AdaptiveCards.message(parcel.card(), pen.get());
        if (parcel.address().isPresent()) {
            return sender.update(way, MessageAddress.read(parcel.address().get()), painted);
        }
        aboutToSend.run();
        return sender.post(way, painted, parcel.target() instanceof Target.To);
    }

    /// Source: rate limits of Teams' bots, per conversation and per tenant.
    private Optional<Duration> paced(Way way) {
        WorkspaceId workspace = way.tenant().workspace();
        var thread = "teams " + way.conversation();
        var limits =
                List.of(
                        new Pace.Limit(thread + " 1h", Duration.ofHours(1), 1_800),
                        new Pace.Limit(thread + " 30s", Duration.ofSeconds(30), 60),
                        new Pace.Limit(thread + " 1s", Duration.ofSeconds(1), 7),
                        new Pace.Limit("teams 1s", Duration.ofSeconds(1), 50));
        return database.transact(h -> pace.take(h, workspace, limits));
    }
}
