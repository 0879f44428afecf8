package relance.slack.outbound;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.outbox.Carrier;
import relance.outbox.Outcome;
import relance.outbox.Pace;
import relance.outbox.Parcel;
import relance.outbox.Target;
import relance.people.Directory;
import relance.people.People;
import relance.slack.api.Errors;
import relance.slack.api.MessageAddress;
import relance.slack.api.SlackApi;
import relance.slack.directory.Installations;
import relance.slack.directory.SlackNames;
import relance.slack.render.Blocks;
import relance.slack.render.Views;
import relance.text.Reader;
import relance.text.Wording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Posts, redraws and publishes on Slack.
public final class SlackCarrier implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(SlackCarrier.class);
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(5);

    /// Redraws of messages per workspace, below the 50 a minute that Slack allows.
    private static final List<Pace.Limit> UPDATES =
            List.of(new Pace.Limit("chat.update", Duration.ofMinutes(1), 40));

    private final Database database;
    private final Pace pace;
    private final Installations installations;
    private final SlackApi api;
    private final Sender sender;
    private final Wording wording;
    private final People people = new People();
    private final Directory directory = new Directory();

    public SlackCarrier(
            EdgeContext context, Installations installations, SlackApi api, Wording wording) {
        this.database = context.database();
        this.pace = context.pace();
        this.installations = installations;
        this.api = api;
        this.sender = new Sender(api);
        this.wording = wording;
    }

    @Override
    public boolean reaches(Target target) {
        return installations.isIn(target.workspace())
                && database.transact(h -> hasAccount(h, target));
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
            case Target.Home(var person) -> publish(parcel, person);
            case Target.In(var place, var thread) -> inPlace(parcel, place, thread, aboutToSend);
            case Target.To(var person) -> toPerson(parcel, person, aboutToSend);
        };
    }

    private Outcome inPlace(
            Parcel parcel, PlaceId place, Optional<Address> thread, Runnable aboutToSend) {
        var where = database.transact(h -> people.place(h, place));
        var channel = database.transact(h -> directory.platformId(h, place)).orElseThrow();
        return where.closed()
                ? new Outcome.Gone(Outcome.Reason.PLACE, "the channel is closed")
                : message(parcel, where.reader(), new Way(channel, thread), aboutToSend);
    }

    private Outcome toPerson(Parcel parcel, PersonId person, Runnable aboutToSend) {
        var who = database.transact(h -> people.person(h, person));
        if (who.deactivated() || who.bot()) {
            return new Outcome.Gone(Outcome.Reason.PERSON, "the person is deactivated");
        }
        var dm = database.transact(h -> installations.dm(h, person));
        return dm.isPresent()
                ? message(parcel, who.reader(), new Way(dm.get()), aboutToSend)
                : opened(parcel, person, who.reader(), aboutToSend);
    }

    /// Asked for again it is the same conversation.
    private Outcome opened(Parcel parcel, PersonId person, Reader reader, Runnable aboutToSend) {
        var user = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var answer = api.call(m -> m.conversationsOpen(r -> r.users(List.of(user))));
        return switch (answer) {
            case SlackApi.Answer.Ok(var ok) -> {
                var dm = ok.getChannel().getId();
                database.run(h -> installations.keepDm(h, person, dm));
                yield message(parcel, reader, new Way(dm), aboutToSend);
            }
            case SlackApi.Answer.Limited(var pause) -> new Outcome.Later(pause, "429");
            case SlackApi.Answer.Refused(var error, var _) -> Errors.sort(error);
            case SlackApi.Answer.Failed(var _, var why) -> new Outcome.Later(UNTIL_MENDED, why);
        };
    }

    /// One conversation to write to, perhaps in a thread there.
    private record Way(String channel, Optional<Address> thread) {
        Way(String channel) {
            this(channel, Optional.empty());
        }
    }

    private Outcome message(Parcel parcel, Reader reader, Way way, Runnable aboutToSend) {
        var names = new SlackNames(database, parcel.target().workspace());
        var painted = Blocks.paint(parcel.card(), reader, wording, names);
        if (parcel.address().isEmpty()) {
            aboutToSend.run();
            var thread = way.thread().map(address -> MessageAddress.read(address).ts());
            return posted(parcel, sender.post(way.channel(), thread.orElse(null), painted));
        }
        var workspace = parcel.target().workspace();
        var pause = database.transact(h -> pace.take(h, workspace, UPDATES));
        if (pause.isPresent()) {
            return new Outcome.NotYet(pause.get(), "the minute's redraws are used");
        }
        var at = MessageAddress.read(parcel.address().get());
        return redrawn(parcel, sender.update(at, painted), at);
    }

    private Outcome publish(Parcel parcel, PersonId person) {
        var who = database.transact(h -> people.person(h, person));
        var user = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var names = new SlackNames(database, person.workspace());
        var view = Views.home(parcel.card(), who.reader(), wording, names).toString();
        var answer = api.call(m -> m.viewsPublish(r -> r.userId(user).viewAsString(view)));
        return redrawn(parcel, answer, new MessageAddress("home", user));
    }

    private Outcome posted(Parcel parcel, SlackApi.Answer<ChatPostMessageResponse> answer) {
        return switch (answer) {
            case SlackApi.Answer.Ok(var ok) ->
                    sent(parcel, new MessageAddress(ok.getChannel(), ok.getTs()));
            case SlackApi.Answer.Limited(var pause) -> new Outcome.Later(pause, "429");
            // Not posted yet: the place is well, and whoever asked can invite us there.
            case SlackApi.Answer.Refused(var error, var _) when error.equals("not_in_channel") ->
                    new Outcome.Gone(Outcome.Reason.REFUSED, error);
            case SlackApi.Answer.Refused(var error, var _) -> Errors.sort(error);
            case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                    perhapsDone ? new Outcome.Unknown(why) : new Outcome.Later(UNTIL_MENDED, why);
        };
    }

    /// For calls that may be repeated: they set, so twice is as good as once.
    private <T> Outcome redrawn(Parcel parcel, SlackApi.Answer<T> answer, MessageAddress address) {
        return switch (answer) {
            case SlackApi.Answer.Ok<T> _ -> sent(parcel, address);
            // The limit is of redraws; posts have their own.
            case SlackApi.Answer.Limited<T>(var pause) -> new Outcome.NotYet(pause, "429");
            case SlackApi.Answer.Refused<T>(var error, var body) -> {
                if (error.startsWith("invalid_blocks")) {
                    log.error("Slack refuses the blocks of a card: {}", body);
                }
                yield Errors.sort(error);
            }
            case SlackApi.Answer.Failed<T>(var _, var why) -> new Outcome.Later(UNTIL_MENDED, why);
        };
    }

    private Outcome sent(Parcel parcel, MessageAddress address) {
        var team = installations.of(parcel.target().workspace());
        boolean home = address.channel().equals("home");
        return new Outcome.Sent(
                address.write(), home ? "" : team.link(address.channel(), address.ts()));
    }
}
