package relance.slack.directory;

import com.slack.api.model.Conversation;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.people.Directory;
import relance.people.Register;
import relance.slack.api.SlackApi;
import relance.work.Worker;

import java.time.Duration;

/// Asks Slack who people are and who is in which channel, in the background: at the start for
/// everybody, later for whoever was met first and is still unknown.
public final class Lookups implements AutoCloseable {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(5);
    private static final int MANY = 500;

    private final Database database;
    private final Installations installations;
    private final SlackApi api;
    private final SlackProfiles profiles;
    private final Installer installer;
    private final Directory directory;
    private final Register register = new Register();
    private final Worker worker = new Worker("slack-lookups", UNTIL_MENDED, this::round);
    private volatile boolean installed;

    public Lookups(
            EdgeContext context,
            Installations installations,
            SlackApi api,
            SlackProfiles profiles) {
        this.database = context.database();
        this.directory = context.directory();
        this.installations = installations;
        this.api = api;
        this.profiles = profiles;
        this.installer = new Installer(context, installations, api, profiles);
    }

    public void start() {
        worker.start();
    }

    /// Whether Slack has told us which team this is.
    public boolean installed() {
        return installed;
    }

    public void wake() {
        worker.wake();
    }

    private Duration round() throws InterruptedException {
        if (!installed) {
            installed = installer.install();
        }
        if (!installed) {
            worker.pause(UNTIL_MENDED);
            return BETWEEN_ROUNDS;
        }
        for (var person :
                database.transact(h -> register.unknownPeople(h, Installations.PLATFORM, 50))) {
            lookUp(person);
        }
        for (var place :
                database.transact(h -> register.unknownPlaces(h, Installations.PLATFORM, 20))) {
            lookUp(place);
        }
        return BETWEEN_ROUNDS;
    }

    private void lookUp(PersonId person) throws InterruptedException {
        var installation = installations.of(person.workspace());
        var id = database.transact(h -> directory.platformId(h, person)).orElseThrow();
        switch (api.call(m -> m.usersInfo(r -> r.user(id).includeLocale(true)))) {
            case SlackApi.Answer.Ok(var ok) -> profiles.learn(installation, ok.getUser());
            case SlackApi.Answer.Limited(var pause) -> worker.pause(pause);
            case SlackApi.Answer.Refused(var _, var _) ->
                    database.run(h -> register.cannotBeSeen(h, person));
            case SlackApi.Answer.Failed(var _, var why) ->
                    throw new IllegalStateException("users.info: " + why);
        }
    }

    private void lookUp(PlaceId place) throws InterruptedException {
        var id = database.transact(h -> directory.platformId(h, place)).orElseThrow();
        switch (api.call(m -> m.conversationsInfo(r -> r.channel(id)))) {
            case SlackApi.Answer.Ok(var ok) -> learn(place, ok.getChannel());
            case SlackApi.Answer.Limited(var pause) -> worker.pause(pause);
            case SlackApi.Answer.Refused(var _, var _) -> close(place);
            case SlackApi.Answer.Failed(var _, var why) ->
                    throw new IllegalStateException("conversations.info: " + why);
        }
    }

    private void close(PlaceId place) {
        database.run(h -> register.close(h, place, true));
    }

    private void learn(PlaceId place, Conversation channel) {
        if (channel.isArchived()) {
            close(place);
            return;
        }
        var workspace = place.workspace();
        var members =
                new SlackLists(api)
                        .members(channel.getId()).stream()
                                .map(user ->
                                        database.transact(
                                                h -> directory.personId(h, workspace, user, false)))
                                .toList();
        var kind = SlackProfiles.kind(channel);
        database.run(h -> register.learn(h, place, channel.getName(), kind, members));
        if (members.size() >= MANY) {
            database.analyze("membership");
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
