package relance.slack.inbound;

import com.slack.api.model.User;

import relance.chat.ActionRef;
import relance.chat.Loss;
import relance.chat.Router;
import relance.chat.Values;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.inbox.Inbox;
import relance.people.Directory;
import relance.people.Register;
import relance.slack.directory.Installations;
import relance.slack.directory.Profiles;

import java.util.Optional;

/// What Slack tells of people and places: who came, who left, what was archived.
public final class RosterEvents {
    private final Database database;
    private final Arrivals arrivals;
    private final Installations installations;
    private final Inbox inbox;
    private final Router router;
    private final Greeter greeter;
    private final Directory directory = new Directory();
    private final Register register = new Register();

    public RosterEvents(
            Arrivals arrivals, Installations installations, Inbox inbox, EdgeContext context) {
        this.database = context.database();
        this.arrivals = arrivals;
        this.installations = installations;
        this.inbox = inbox;
        this.router = context.router();
        this.greeter = context.greeter();
    }

    void homeOpened(String team, String user) {
        arrivals.of(team, user, "", "", "")
                .ifPresent(arrival ->
                        inbox.act(
                                arrival,
                                ActionRef.of(Router.FALLBACK, "opened"),
                                Values.NONE,
                                Optional.empty()));
    }

    /// Somebody came into a channel; when it is the bot, it greets, and learns who is there.
    void joined(String team, String channel, String user, String inviter) {
        installations
                .ofTeam(team)
                .ifPresent(installation -> {
                    var place = arrivals.place(installation, channel);
                    if (user.equals(installation.botUser())) {
                        var by = arrivals.person(installation, inviter);
                        database.run(h -> {
                            register.close(h, place.orElseThrow(), false);
                            greeter.greet(h, place.orElseThrow(), by);
                        });
                    } else {
                        arrivals.person(installation, user)
                                .ifPresent(person ->
                                        database.run(h ->
                                                register.join(h, place.orElseThrow(), person)));
                    }
                });
    }

    void left(String team, String channel, String user) {
        installations
                .ofTeam(team)
                .ifPresent(installation -> {
                    if (user.equals(installation.botUser())) {
                        closed(team, channel);
                        return;
                    }
                    var place = arrivals.place(installation, channel).orElseThrow();
                    arrivals.person(installation, user)
                            .ifPresent(
                                    person -> database.run(h -> register.leave(h, place, person)));
                });
    }

    /// Archived, deleted, or left by the bot.
    void closed(String team, String channel) {
        installations
                .ofTeam(team)
                .flatMap(installation -> arrivals.place(installation, channel))
                .ifPresent(place -> {
                    database.run(h -> register.close(h, place, true));
                    router.lost(new Loss.PlaceGone(place));
                });
    }

    void reopened(String team, String channel) {
        installations
                .ofTeam(team)
                .flatMap(installation -> arrivals.place(installation, channel))
                .ifPresent(place -> database.run(h -> register.close(h, place, false)));
    }

    void renamed(String team, String channel, String name) {
        installations
                .ofTeam(team)
                .flatMap(installation -> arrivals.place(installation, channel))
                .ifPresent(place -> database.run(h -> register.rename(h, place, name)));
    }

    void idChanged(String team, String oldChannel, String newChannel) {
        installations
                .ofTeam(team)
                .ifPresent(installation ->
                        database.run(h ->
                                directory
                                        .findPlace(h, installation.workspace(), oldChannel)
                                        .ifPresent(place -> register.moved(h, place, newChannel))));
    }

    /// A profile changed: name, zone, language, or the person is gone.
    void changed(String team, User user) {
        installations
                .ofTeam(team)
                .ifPresent(installation -> {
                    var person = arrivals.person(installation, user.getId()).orElseThrow();
                    boolean gone =
                            database.transact(h ->
                                    register.learn(h, person, Profiles.read(user, installation)));
                    if (gone) {
                        router.lost(new Loss.PersonGone(person));
                    }
                });
    }
}
