package relance.slack.directory;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.User;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.people.Directory;
import relance.slack.api.SlackApi;
import relance.text.Catalogue;

import java.util.List;
import java.util.Optional;

/// Learns at the start which team the token is of, who is in it, and where the bot is.
final class Installer {
    private static final Logger log = LoggerFactory.getLogger(Installer.class);

    private final Database database;
    private final Installations installations;
    private final SlackApi api;
    private final SlackProfiles profiles;
    private final Greeter greeter;
    private final Directory directory;

    Installer(
            EdgeContext context,
            Installations installations,
            SlackApi api,
            SlackProfiles profiles) {
        this.database = context.database();
        this.directory = context.directory();
        this.installations = installations;
        this.api = api;
        this.profiles = profiles;
        this.greeter = context.greeter();
    }

    /// Answers whether Slack has told.
    boolean install() {
        var auth = api.call(m -> m.authTest(r -> r)).ok();
        if (auth.isEmpty()) {
            log.warn("Slack does not say which team the bot token is of; trying again");
            return false;
        }
        var lists = new SlackLists(api);
        var users = lists.users();
        var owner = owner(users);
        var installation = add(auth.get(), owner);
        users.forEach(user -> profiles.learn(installation, user));
        database.analyze("person");
        for (var channel : lists.channels()) {
            var kind = SlackProfiles.kind(channel);
            database.run(
                    h -> directory.placeId(h, installation.workspace(), channel.getId(), kind));
        }
        // A token alone does not say who installed the app: its owner is the nearest to it.
        owner.map(user -> profiles.person(installation, user))
                .ifPresent(person -> database.run(h -> greeter.welcome(h, person)));
        log.info("Connected to {} as {}", auth.get().getTeam(), auth.get().getUser());
        return true;
    }

    /// Their language is the team's: nobody else says what it is.
    private Installation add(AuthTestResponse who, Optional<User> owner) {
        var language = Catalogue.language(owner.map(User::getLocale).orElse("en")).getLanguage();
        return database.transact(h ->
                installations.add(
                        h,
                        who.getTeamId(),
                        who.getTeam(),
                        who.getUrl(),
                        who.getUserId(),
                        language));
    }

    private static Optional<User> owner(List<User> users) {
        var owner = users.stream().filter(User::isPrimaryOwner).findFirst();
        return owner.or(
                () -> users.stream().filter(user -> user.isAdmin() && !user.isBot()).findFirst());
    }
}
