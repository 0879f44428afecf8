package relance.slack.directory;

import com.slack.api.model.User;

import relance.people.Profile;
import relance.text.Catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/// Reads a Slack user.
public final class Profiles {
    private Profiles() {}

    public static Profile read(User user, Installation installation) {
        var profile = Optional.ofNullable(user.getProfile());
        var name =
                Stream.of(
                                profile.map(User.Profile::getDisplayName),
                                profile.map(User.Profile::getRealName),
                                Optional.ofNullable(user.getRealName()),
                                Optional.ofNullable(user.getName()))
                        .flatMap(Optional::stream)
                        .filter(candidate -> !candidate.isBlank())
                        .findFirst()
                        .orElse("?");
        // Slackbot says that it is no bot.
        boolean bot = user.isBot() || user.isWorkflowBot() || user.getId().startsWith("USLACK");
        boolean foreign =
                user.isStranger()
                        || (user.getTeamId() != null
                                && !user.getTeamId().equals(installation.teamId()));
        return new Profile(
                name,
                Optional.ofNullable(user.getTz()).orElse("Etc/UTC"),
                user.getLocale() == null ? "" : Catalogue.language(user.getLocale()).getLanguage(),
                bot,
                user.isDeleted(),
                foreign,
                user.isAdmin() || user.isOwner() || user.isPrimaryOwner(),
                user.isRestricted() || user.isUltraRestricted());
    }
}
