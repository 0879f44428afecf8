package relance.slack;

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
import relance.text.Catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Asks Slack who people are and who is in which channel, in the background: at the start for
/// everybody, later for whoever was met first and is still unknown.
final class Lookups implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lookups.class);
    private static final int PAGE = 200;
    private static final int MANY = 500;

    private final Database database;
    private final Installations installations;
    private final SlackApi api;
    private final Router router;
    private final Greeter greeter;
    private final Directory directory;
    private final Register register = new Register();
    private final Semaphore wake = new Semaphore(0);
    private final Thread worker = Thread.ofVirtual().name("slack-lookups").unstarted(this::work);
    private volatile boolean running = true;
    private volatile boolean installed;

    Lookups(SlackEdge.Ground ground, Installations installations, SlackApi api, Router router) {
        this.database = ground.database();
        this.directory = ground.directory();
        this.greeter = ground.greeter();
        this.installations = installations;
        this.api = api;
        this.router = router;
    }

    void start() {
        worker.start();
    }

    /// Whether Slack has told us which team this is.
    boolean installed() {
        return installed;
    }

    void wake() {
        wake.release();
    }

    private void work() {
        while (running) {
            try {
                if (!installed) {
                    installed = install();
                }
                if (installed) {
                    lookUp();
                }
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

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Learns which team the token is of, who is in it, and where the bot is.
    private boolean install() {
        var auth = api.call(m -> m.authTest(r -> r)).ok();
        if (auth.isEmpty()) {
            log.warn("Slack does not say which team the bot token is of; trying again");
            pause(Duration.ofSeconds(5));
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

    private void lookUp() {
        for (var person : database.transact(h -> register.unknownPeople(h, "slack", 50))) {
            var installation = installations.of(person.workspace());
            var id = database.transact(h -> directory.platformId(h, person)).orElseThrow();
            var answer = api.call(m -> m.usersInfo(r -> r.user(id).includeLocale(true)));
            switch (answer) {
                case SlackApi.Answer.Ok(var ok) -> learn(installation, ok.getUser());
                case SlackApi.Answer.Limited(var pause) -> pause(pause);
                case SlackApi.Answer.Refused(var error, var body) ->
                        database.run(h -> register.cannotBeSeen(h, person));
                case SlackApi.Answer.Failed(var perhapsDone, var why) ->
                        throw new IllegalStateException("users.info: " + why);
            }
        }
        for (var place : database.transact(h -> register.unknownPlaces(h, "slack", 20))) {
            lookUp(place);
        }
    }

    private void lookUp(PlaceId place) {
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
            case SlackApi.Answer.Limited(var pause) -> pause(pause);
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
        running = false;
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
