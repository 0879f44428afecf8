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
    private final Directory directory;

    public Arrivals(Database database, Installations installations, Directory directory) {
        this.database = database;
        this.installations = installations;
        this.directory = directory;
    }

    /// Who acted and where; empty when the app is not installed in that team.
    ///
    /// @param userTeam the team the person belongs to; empty when Slack does not say
    /// @param channel empty where there is none: a home, a global shortcut
    Optional<SlackArrival> of(
            String team, String user, String userTeam, String channel, String channelName) {
        return arrival(team, user, userTeam, channel, channelName, directory::meet, true);
    }

    /// As [#of], where the channel is what a form remembers: Slack does not vouch that the person
    /// is still there.
    Optional<SlackArrival> remembered(
            String team, String user, String userTeam, String channel, String channelName) {
        return arrival(team, user, userTeam, channel, channelName, directory::recall, false);
    }

    /// As [#of], for what is to leave no trace: it only reads.
    ///
    /// @param vouched whether Slack says with this request that the person is in the channel
    Optional<SlackArrival> seen(
            String team, String user, String userTeam, String channel, boolean vouched) {
        return arrival(
                team,
                user,
                userTeam,
                channel,
                "",
                (handle, workspace, who, where, kind, external) ->
                        directory.see(handle, workspace, who, where, external),
                vouched);
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
            Lookup look,
            boolean vouched) {
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
                            installation,
                            met.person(),
                            met.place(),
                            external || met.external(),
                            vouched);
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
