package relance.teams.outbound;

import com.google.gson.JsonObject;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.inbox.Payload;
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
import relance.teams.api.Errors;
import relance.teams.api.MessageAddress;
import relance.teams.directory.Accounts;
import relance.teams.directory.Pens;
import relance.teams.directory.TeamsPlaces;
import relance.teams.directory.Tenant;
import relance.teams.directory.Tenants;
import relance.teams.render.AdaptiveCards;
import relance.teams.render.Messages;
import relance.teams.render.Painted;
import relance.teams.render.Pen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Posts and redraws on Teams, within its pace.
public final class TeamsCarrier implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(TeamsCarrier.class);
    private static final Duration UNTIL_LOOKED_UP = Duration.ofSeconds(20);

    private final Database database;
    private final Pace pace;
    private final Tenants tenants;
    private final Connector connector;
    private final Pens pens;
    private final People people = new People();
    private final Register register = new Register();
    private final Directory directory = new Directory();
    private final Accounts accounts = new Accounts();
    private final TeamsPlaces places = new TeamsPlaces();

    public TeamsCarrier(
            Database database, Pace pace, Tenants tenants, Connector connector, Pens pens) {
        this.database = database;
        this.pace = pace;
        this.tenants = tenants;
        this.connector = connector;
        this.pens = pens;
    }

    /// One conversation to write to.
    ///
    /// @param ownPost whether what is new begins a thread of its own
    private record Way(
            Tenant tenant,
            String serviceUrl,
            String conversation,
            boolean ownPost,
            boolean privately) {
        Way inThread(MessageAddress thread) {
            return new Way(tenant, serviceUrl, thread.conversation(), false, privately);
        }
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

    private Outcome opened(Parcel parcel, Person who, String mri, Runnable aboutToSend) {
        var tenant = tenants.of(who.id().workspace());
        var answer = connector.conversationWith(tenant.serviceUrl(), tenant.id(), mri);
        return switch (answer) {
            case Connector.Answer.Ok(var body) -> {
                var own = body.text("id");
                database.run(h -> accounts.keepConversation(h, who.id(), own));
                yield privately(parcel, who.id(), own, aboutToSend);
            }
            // Asked for again it is the same conversation.
            case Connector.Answer.Failed(var perhapsDone, var why) ->
                    new Outcome.Later(Duration.ofSeconds(5), why);
            case Connector.Answer.Limited limited -> sorted(limited, true);
            case Connector.Answer.Refused refused -> remembered(who.id(), sorted(refused, true));
        };
    }

    private Outcome privately(
            Parcel parcel, PersonId person, String conversation, Runnable aboutToSend) {
        var tenant = tenants.of(person.workspace());
        var way = new Way(tenant, tenant.serviceUrl(), conversation, false, true);
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
        return parcel.address()
                .map(address -> update(way, MessageAddress.read(address), painted))
                .orElseGet(() -> post(parcel, way, painted, aboutToSend));
    }

    private Outcome post(Parcel parcel, Way way, Painted painted, Runnable aboutToSend) {
        aboutToSend.run();
        boolean alert = parcel.target() instanceof Target.To;
        var answer = posted(way, Messages.of(painted, alert));
        if (isRefusedCard(answer)) {
            log.error("Teams refuses a card, so it goes out as text: {}", answer);
            answer = posted(way, Messages.words(painted));
        }
        return answer instanceof Connector.Answer.Ok(var body)
                ? sent(way, address(way, body))
                : sorted(answer, way.privately());
    }

    private Connector.Answer posted(Way way, JsonObject activity) {
        return way.ownPost()
                ? connector.postInChannel(
                        way.serviceUrl(), way.tenant().id(), way.conversation(), activity)
                : connector.post(way.serviceUrl(), way.conversation(), activity);
    }

    private static MessageAddress address(Way way, Payload body) {
        return way.ownPost()
                ? new MessageAddress(body.text("id"), body.text("activityId"))
                : new MessageAddress(way.conversation(), body.text("id"));
    }

    private Outcome update(Way way, MessageAddress address, Painted painted) {
        var answer = connector.update(way.serviceUrl(), address, Messages.of(painted, false));
        if (isRefusedCard(answer)) {
            log.error("Teams refuses a card, so it is redrawn as text: {}", answer);
            answer = connector.update(way.serviceUrl(), address, Messages.words(painted));
        }
        return switch (answer) {
            case Connector.Answer.Ok ok -> sent(way, address);
            // It sets, so twice is as good as once.
            case Connector.Answer.Failed(var perhapsDone, var why) ->
                    new Outcome.Later(Duration.ofSeconds(5), why);
            case Connector.Answer.Limited limited -> sorted(limited, way.privately());
            case Connector.Answer.Refused refused -> sorted(refused, way.privately());
        };
    }

    private static boolean isRefusedCard(Connector.Answer answer) {
        return answer instanceof Connector.Answer.Refused(var status, var code)
                && (status == 400 || status == 413);
    }

    private static Outcome sorted(Connector.Answer answer, boolean privately) {
        return switch (answer) {
            case Connector.Answer.Ok ok -> throw new IllegalArgumentException("nothing to sort");
            case Connector.Answer.Limited(var pause, var why) -> new Outcome.Later(pause, why);
            case Connector.Answer.Refused(var status, var code) ->
                    Errors.sort(status, code, privately);
            case Connector.Answer.Failed(var perhapsDone, var why) ->
                    perhapsDone
                            ? new Outcome.Unknown(why)
                            : new Outcome.Later(Duration.ofSeconds(5), why);
        };
    }

    private static Outcome sent(Way way, MessageAddress address) {
        return new Outcome.Sent(address.write(), MessageLinks.to(way.tenant(), address));
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
