package relance.slack.outbound;

import com.slack.api.methods.SlackApiTextResponse;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Address;
import relance.chat.PersonId;
import relance.db.Database;
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
import relance.slack.directory.PeopleNames;
import relance.slack.render.Blocks;
import relance.slack.render.Painted;
import relance.slack.render.Views;
import relance.text.Reader;
import relance.text.Wording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Posts, redraws and publishes on Slack.
public final class SlackCarrier implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(SlackCarrier.class);

    /// Redraws of messages per workspace, below the 50 a minute that Slack allows.
    private static final List<Pace.Limit> UPDATES =
            List.of(new Pace.Limit("chat.update", Duration.ofMinutes(1), 40));

    private final Database database;
    private final Pace pace;
    private final Installations installations;
    private final SlackApi api;
    private final Wording wording;
    private final People people = new People();
    private final Directory directory = new Directory();

    public SlackCarrier(
            Database database,
            Pace pace,
            Installations installations,
            SlackApi api,
            Wording wording) {
        this.database = database;
        this.pace = pace;
        this.installations = installations;
        this.api = api;
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
            case Target.In(var place, var thread) -> {
                var where = database.transact(h -> people.place(h, place));
                var channel = database.transact(h -> directory.platformId(h, place)).orElseThrow();
                yield where.closed()
                        ? new Outcome.Gone(Outcome.Reason.PLACE, "the channel is closed")
                        : message(parcel, where.reader(), channel, thread, aboutToSend);
            }
            case Target.To(var person) -> {
                var who = database.transact(h -> people.person(h, person));
                if (who.deactivated() || who.bot()) {
                    yield new Outcome.Gone(Outcome.Reason.PERSON, "the person is deactivated");
                }
                yield conversation(person)
                        .map(dm -> message(parcel, who.reader(), dm, Optional.empty(), aboutToSend))
                        .orElseGet(() -> openConversation(parcel, who.reader(), aboutToSend));
            }
        };
    }

    private Outcome message(
            Parcel parcel,
            Reader reader,
            String channel,
            Optional<Address> thread,
            Runnable aboutToSend) {
        var painted = paint(parcel, reader);
        return parcel.address()
                .map(address -> update(parcel, MessageAddress.read(address), painted))
                .orElseGet(() -> post(parcel, painted, channel, thread, aboutToSend));
    }

    private Painted paint(Parcel parcel, Reader reader) {
        return Blocks.paint(
                parcel.card(),
                reader,
                wording,
                new PeopleNames(database, parcel.target().workspace()));
    }

    private Outcome post(
            Parcel parcel,
            Painted painted,
            String channel,
            Optional<Address> thread,
            Runnable aboutToSend) {
        aboutToSend.run();
        var threadTs = thread.map(address -> MessageAddress.read(address).ts()).orElse(null);
        var answer =
                api.call(m ->
                        m.chatPostMessage(r ->
                                r.channel(channel)
                                        .threadTs(threadTs)
                                        .text(painted.text())
                                        .blocksAsString(painted.blocks().toString())
                                        .unfurlLinks(false)
                                        .unfurlMedia(false)));
        if (answer instanceof SlackApi.Answer.Refused<?>(var error, var body)
                && error.startsWith("invalid_blocks")) {
            log.error("Slack refuses the blocks of a card, so it goes out as text: {}", body);
            answer =
                    api.call(m ->
                            m.chatPostMessage(r ->
                                    r.channel(channel).threadTs(threadTs).text(painted.text())));
        }
        return switch (answer) {
            case SlackApi.Answer.Ok(var ok) ->
                    sent(parcel, new MessageAddress(ok.getChannel(), ok.getTs()));
            case SlackApi.Answer.Limited(var pause) -> new Outcome.Later(pause, "429");
            // Not posted yet: the place is well, and whoever asked can invite us there.
            case SlackApi.Answer.Refused(var error, var body) when error.equals("not_in_channel") ->
                    new Outcome.Gone(Outcome.Reason.REFUSED, error);
            case SlackApi.Answer.Refused(var error, var body) -> Errors.sort(error);
            case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                    perhapsDone
                            ? new Outcome.Unknown(why)
                            : new Outcome.Later(Duration.ofSeconds(5), why);
        };
    }

    private Outcome update(Parcel parcel, MessageAddress address, Painted painted) {
        var workspace = parcel.target().workspace();
        var pause = database.transact(h -> pace.take(h, workspace, UPDATES));
        if (pause.isPresent()) {
            return new Outcome.NotYet(pause.get(), "the minute's redraws are used");
        }
        var answer =
                api.call(m ->
                        m.chatUpdate(r ->
                                r.channel(address.channel())
                                        .ts(address.ts())
                                        .text(painted.text())
                                        .blocksAsString(painted.blocks().toString())));
        if (answer instanceof SlackApi.Answer.Refused<?>(var error, var body)
                && error.startsWith("invalid_blocks")) {
            log.error("Slack refuses the blocks of a card, so it is redrawn as text: {}", body);
            answer =
                    api.call(m ->
                            m.chatUpdate(r ->
                                    r.channel(address.channel())
                                            .ts(address.ts())
                                            .text(painted.text())
                                            .blocksAsString("[]")));
        }
        return sorted(parcel, answer, address);
    }

    private Outcome publish(Parcel parcel, PersonId person) {
        var who = database.transact(h -> people.person(h, person));
        var user = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var view =
                Views.home(
                        parcel.card(),
                        who.reader(),
                        wording,
                        new PeopleNames(database, person.workspace()));
        var answer =
                api.call(m -> m.viewsPublish(r -> r.userId(user).viewAsString(view.toString())));
        return sorted(parcel, answer, new MessageAddress("home", user));
    }

    /// For calls that may be repeated: they set, so twice is as good as once.
    private <T extends SlackApiTextResponse> Outcome sorted(
            Parcel parcel, SlackApi.Answer<T> answer, MessageAddress address) {
        return switch (answer) {
            case SlackApi.Answer.Ok<T> ok -> sent(parcel, address);
            // The limit is of redraws; posts have their own.
            case SlackApi.Answer.Limited<T>(var pause) -> new Outcome.NotYet(pause, "429");
            case SlackApi.Answer.Refused<T>(var error, var body) -> {
                if (error.startsWith("invalid_blocks")) {
                    log.error("Slack refuses the blocks of a card: {}", body);
                }
                yield Errors.sort(error);
            }
            case SlackApi.Answer.Failed<T>(var perhapsDone, var why) ->
                    new Outcome.Later(Duration.ofSeconds(5), why);
        };
    }

    private Outcome sent(Parcel parcel, MessageAddress address) {
        var link =
                installations.of(parcel.target().workspace()).link(address.channel(), address.ts());
        return new Outcome.Sent(address.write(), address.channel().equals("home") ? "" : link);
    }

    private Optional<String> conversation(PersonId person) {
        return database.transact(h -> installations.dm(h, person));
    }

    private Outcome openConversation(Parcel parcel, Reader reader, Runnable aboutToSend) {
        var person = ((Target.To) parcel.target()).person();
        var user = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        var answer = api.call(m -> m.conversationsOpen(r -> r.users(List.of(user))));
        return switch (answer) {
            case SlackApi.Answer.Ok(var ok) -> {
                var dm = ok.getChannel().getId();
                database.run(h -> installations.keepDm(h, person, dm));
                yield message(parcel, reader, dm, Optional.empty(), aboutToSend);
            }
            case SlackApi.Answer.Limited(var pause) -> new Outcome.Later(pause, "429");
            case SlackApi.Answer.Refused(var error, var body) -> Errors.sort(error);
            case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                    new Outcome.Later(Duration.ofSeconds(5), why);
        };
    }
}
