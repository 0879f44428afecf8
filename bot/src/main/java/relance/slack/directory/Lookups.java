package relance.slack.directory;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.db.Database;
import relance.inbox.Greeter;
import relance.people.Directory;
import relance.people.Place;
import relance.people.Register;
import relance.slack.api.SlackApi;
import relance.text.Catalogue;
import relance.work.Worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks Slack who people are and who is in which channel, in the background: at the start for
/// everybody, later for whoever was met first and is still unknown.
public final class Lookups implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lookups.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(5);
    private static final int PAGE = 200;
    private static final int MANY = 500;

    private final Database database;
    private final Installations installations;
    private final SlackApi api;
    private final Router router;
    private final Greeter greeter;
    private final Directory directory = new Directory();
    private final Register register = new Register();
    private final Worker worker = new Worker("slack-lookups", UNTIL_MENDED, this::round);
    private volatile boolean installed;

    public Lookups(
            Database database,
            Installations installations,
            SlackApi api,
            Router router,
            Greeter greeter) {
        this.database = database;
        this.installations = installations;
        this.api = api;
        this.router = router;
        this.greeter = greeter;
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
            installed = install();
        }
        if (installed) {
            lookUp();
        }
        return BETWEEN_ROUNDS;
    }

    /// Learns which team the token is of, who is in it, and where the bot is.
    private boolean install() throws InterruptedException {
        var auth = api.call(m -> m.authTest(r -> r)).ok();
        if (auth.isEmpty()) {
            log.warn("Slack does not say which team the bot token is of; trying again");
            worker.pause(UNTIL_MENDED);
            return false;
        }
        var who = auth.get();
        var users = users();
        var owner =
                users.stream()
                        .filter(User::isPrimaryOwner)
                        .findFirst()
                        .or(() ->
                                users.stream().filter(u -> u.isAdmin() && !u.isBot()).findFirst());
        var language = Catalogue.language(owner.map(User::getLocale).orElse("en")).getLanguage();
        var installation =
                database.transact(h ->
                        installations.add(
                                h,
                                who.getTeamId(),
                                who.getTeam(),
                                who.getUrl(),
                                who.getUserId(),
                                language));
        users.forEach(user -> learn(installation, user));
        database.analyze("person");
        for (var channel : channels()) {
            database.run(h ->
                    directory.placeId(h, installation.workspace(), channel.getId(), kind(channel)));
        }
        // A token alone does not say who installed the app: its owner is the nearest to it.
        owner.ifPresent(user -> database.run(h -> greeter.welcome(h, person(installation, user))));
        log.info("Connected to {} as {}", who.getTeam(), who.getUser());
        return true;
    }

    private List<User> users() {
        var all = new ArrayList<User>();
        String cursor = "";
        do {
            var from = cursor;
            var page =
                    api.call(m -> m.usersList(r -> r.limit(PAGE).cursor(from).includeLocale(true)))
                            .ok()
                            .orElseThrow(() -> new IllegalStateException("users.list failed"));
            all.addAll(page.getMembers());
            cursor = next(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return all;
    }

    private List<Conversation> channels() {
        var all = new ArrayList<Conversation>();
        String cursor = "";
        do {
            var from = cursor;
            var page =
                    api.call(m ->
                                    m.usersConversations(r ->
                                            r.limit(PAGE)
                                                    .cursor(from)
                                                    .types(
                                                            List.of(
                                                                    ConversationType.PUBLIC_CHANNEL,
                                                                    ConversationType
                                                                            .PRIVATE_CHANNEL))))
                            .ok()
                            .orElseThrow(
                                    () -> new IllegalStateException("users.conversations failed"));
            all.addAll(page.getChannels());
            cursor = next(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return all;
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return Optional.ofNullable(metadata).map(ResponseMetadata::getNextCursor).orElse("");
    }

    private PersonId person(Installation installation, User user) {
        return database.transact(
                h -> directory.personId(h, installation.workspace(), user.getId(), false));
    }

    private void learn(Installation installation, User user) {
        var person = person(installation, user);
        boolean gone =
                database.transact(h ->
                        register.learn(h, person, Profiles.read(user, installation).orIn("en")));
        if (gone) {
            router.lost(new Loss.PersonGone(person));
        }
    }

    private void lookUp() throws InterruptedException {
        for (var person :
                database.transact(h -> register.unknownPeople(h, Installations.PLATFORM, 50))) {
            var installation = installations.of(person.workspace());
            var id = database.transact(h -> directory.platformId(h, person)).orElseThrow();
            var answer = api.call(m -> m.usersInfo(r -> r.user(id).includeLocale(true)));
            switch (answer) {
                case SlackApi.Answer.Ok(var ok) -> learn(installation, ok.getUser());
                case SlackApi.Answer.Limited(var pause) -> worker.pause(pause);
                case SlackApi.Answer.Refused(var error, var body) ->
                        database.run(h -> register.cannotBeSeen(h, person));
                case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                        throw new IllegalStateException("users.info: " + why);
            }
        }
        for (var place :
                database.transact(h -> register.unknownPlaces(h, Installations.PLATFORM, 20))) {
            lookUp(place);
        }
    }

    private void lookUp(PlaceId place) throws InterruptedException {
        var installation = installations.of(place.workspace());
        var id = database.transact(h -> directory.platformId(h, place)).orElseThrow();
        var answer = api.call(m -> m.conversationsInfo(r -> r.channel(id)));
        switch (answer) {
            case SlackApi.Answer.Ok(var ok) -> {
                if (ok.getChannel().isArchived()) {
                    database.run(h -> register.close(h, place, true));
                    return;
                }
                var members =
                        members(id).stream()
                                .map(user ->
                                        database.transact(h ->
                                                directory.personId(
                                                        h, installation.workspace(), user, false)))
                                .toList();
                database.run(h ->
                        register.learn(
                                h,
                                place,
                                ok.getChannel().getName(),
                                kind(ok.getChannel()),
                                members));
                if (members.size() >= MANY) {
                    database.analyze("membership");
                }
            }
            case SlackApi.Answer.Limited(var pause) -> worker.pause(pause);
            case SlackApi.Answer.Refused(var error, var body) ->
                    database.run(h -> register.close(h, place, true));
            case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                    throw new IllegalStateException("conversations.info: " + why);
        }
    }

    private List<String> members(String channel) {
        var all = new ArrayList<String>();
        String cursor = "";
        do {
            var from = cursor;
            var page =
                    api.call(m ->
                                    m.conversationsMembers(
                                            r -> r.channel(channel).limit(PAGE).cursor(from)))
                            .ok()
                            .orElseThrow(() ->
                                    new IllegalStateException("conversations.members failed"));
            all.addAll(page.getMembers());
            cursor = next(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return all;
    }

    private static Place.Kind kind(Conversation channel) {
        if (channel.isMpim()) {
            return Place.Kind.GROUP;
        }
        return channel.isPrivate() ? Place.Kind.PRIVATE : Place.Kind.CHANNEL;
    }

    @Override
    public void close() {
        worker.close();
    }
}
