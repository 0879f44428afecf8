package relance.slack.directory;

import com.slack.api.model.Conversation;
import com.slack.api.model.User;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.Router;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.people.Directory;
import relance.people.Place;
import relance.people.Profile;
import relance.people.Register;
import relance.text.Catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/// Reads what Slack says of people and channels, and writes down what it says of people.
public final class SlackProfiles {
    private final Database database;
    private final Router router;
    private final Directory directory;
    private final Register register = new Register();

    public SlackProfiles(EdgeContext context) {
        this.database = context.database();
        this.directory = context.directory();
        this.router = context.router();
    }

    /// Our id for a user, made when there is none.
    PersonId person(Installation installation, User user) {
        return database.transact(
                h -> directory.personId(h, installation.workspace(), user.getId(), false));
    }

    /// Whoever's language Slack does not say is taken to speak English.
    void learn(Installation installation, User user) {
        learn(person(installation, user), read(user, installation).orIn("en"));
    }

    /// As [#learn], with the language they had where Slack says none.
    public void changed(Installation installation, User user) {
        learn(person(installation, user), read(user, installation));
    }

    private void learn(PersonId person, Profile profile) {
        boolean gone = database.transact(h -> register.learn(h, person, profile));
        if (gone) {
            router.lost(new Loss.PersonGone(person));
        }
    }

    private static Profile read(User user, Installation installation) {
        return new Profile(
                name(user),
                Optional.ofNullable(user.getTz()).orElse("Etc/UTC"),
                user.getLocale() == null ? "" : Catalogue.language(user.getLocale()).getLanguage(),
                // Slackbot says that it is no bot.
                user.isBot() || user.isWorkflowBot() || user.getId().startsWith("USLACK"),
                user.isDeleted(),
                isForeign(user, installation),
                user.isAdmin() || user.isOwner() || user.isPrimaryOwner(),
                user.isRestricted() || user.isUltraRestricted());
    }

    private static String name(User user) {
        var profile = Optional.ofNullable(user.getProfile());
        return Stream.of(
                        profile.map(User.Profile::getDisplayName),
                        profile.map(User.Profile::getRealName),
                        Optional.ofNullable(user.getRealName()),
                        Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("?");
    }

    private static boolean isForeign(User user, Installation installation) {
        var team = Optional.ofNullable(user.getTeamId());
        return user.isStranger()
                || team.filter(id -> !id.equals(installation.teamId())).isPresent();
    }

    static Place.Kind kind(Conversation channel) {
        if (channel.isMpim()) {
            return Place.Kind.GROUP;
        }
        return channel.isPrivate() ? Place.Kind.PRIVATE : Place.Kind.CHANNEL;
    }
}
