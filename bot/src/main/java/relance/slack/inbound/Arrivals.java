package relance.slack.inbound;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.Directory;
import relance.people.Place;
import relance.slack.directory.Installation;
import relance.slack.directory.Installations;

import java.util.Optional;

/// Turns Slack's ids into ours, and writes down whoever is met for the first time.
public final class Arrivals {
    private final Database database;
    private final Installations installations;
    private final Directory directory = new Directory();

    public Arrivals(Database database, Installations installations) {
        this.database = database;
        this.installations = installations;
    }

    /// Who acted and where; empty when the app is not installed in that team.
    ///
    /// @param userTeam the team the person belongs to; empty when Slack does not say
    /// @param channel empty where there is none: a home, a global shortcut
    Optional<SlackArrival> of(
            String team, String user, String userTeam, String channel, String channelName) {
        return arrival(team, user, userTeam, channel, channelName, directory::meet);
    }

    /// As [#of], where the channel is what a form remembers: Slack does not vouch that the person
    /// is still there.
    Optional<SlackArrival> remembered(
            String team, String user, String userTeam, String channel, String channelName) {
        return arrival(team, user, userTeam, channel, channelName, directory::recall);
    }

    private interface Lookup {
        Directory.Met up(
                Handle handle,
                WorkspaceId workspace,
                String user,
                String channel,
                Place.Kind kind,
                boolean external);
    }

    private Optional<SlackArrival> arrival(
            String team,
            String user,
            String userTeam,
            String channel,
            String channelName,
            Lookup look) {
        return installations
                .ofTeam(team)
                .filter(installation -> !user.isEmpty())
                .map(installation -> {
                    boolean external = !userTeam.isEmpty() && !userTeam.equals(team);
                    var met =
                            database.transact(h ->
                                    look.up(
                                            h,
                                            installation.workspace(),
                                            user,
                                            channel.isEmpty() ? alone(user) : channel,
                                            channel.isEmpty()
                                                    ? Place.Kind.DIRECT
                                                    : kind(channel, channelName),
                                            external));
                    return new SlackArrival(
                            installation, met.person(), met.place(), external || met.external());
                });
    }

    /// Stands for the place of what is done in no channel at all.
    private static String alone(String user) {
        return "alone:" + user;
    }

    static Place.Kind kind(String channel, String name) {
        if (channel.startsWith("D") || name.equals("directmessage")) {
            return Place.Kind.DIRECT;
        }
        if (name.startsWith("mpdm-")) {
            return Place.Kind.GROUP;
        }
        return channel.startsWith("G") || name.equals("privategroup")
                ? Place.Kind.PRIVATE
                : Place.Kind.CHANNEL;
    }

    Optional<PersonId> person(Installation installation, String user) {
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        database.transact(
                                h -> directory.personId(h, installation.workspace(), user, false)));
    }

    Optional<PlaceId> place(Installation installation, String channel) {
        return channel.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        database.transact(h ->
                                directory.placeId(
                                        h, installation.workspace(), channel, kind(channel, ""))));
    }
}
