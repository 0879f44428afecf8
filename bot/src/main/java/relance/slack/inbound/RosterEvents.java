package relance.slack.inbound;

import com.slack.api.model.User;

import relance.chat.ActionRef;
import relance.chat.Loss;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.chat.Values;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.inbox.Inbox;
import relance.people.Directory;
import relance.people.Register;
import relance.slack.directory.Installation;
import relance.slack.directory.Installations;
import relance.slack.directory.SlackProfiles;

import java.util.Optional;

/// What Slack tells of people and places: who came, who left, what was archived.
public final class RosterEvents {
    private final Database database;
    private final Arrivals arrivals;
    private final Installations installations;
    private final Inbox inbox;
    private final Router router;
    private final Greeter greeter;
    private final SlackProfiles profiles;
    private final Directory directory = new Directory();
    private final Register register = new Register();

    public RosterEvents(
            EdgeContext context,
            Arrivals arrivals,
            Installations installations,
            Inbox inbox,
            SlackProfiles profiles) {
        this.database = context.database();
        this.arrivals = arrivals;
        this.installations = installations;
        this.inbox = inbox;
        this.router = context.router();
        this.greeter = context.greeter();
        this.profiles = profiles;
    }

    void homeOpened(String team, String user) {
        var opened = ActionRef.of(Router.FALLBACK, "opened");
        arrivals.of(team, user, "", "", "")
                .ifPresent(arrival -> inbox.act(arrival, opened, Values.NONE, Optional.empty()));
    }

    /// Somebody came into a channel; when it is the bot, it greets, and learns who is there.
    void joined(String team, String channel, String user, String inviter) {
        var found = installations.ofTeam(team);
        if (found.isEmpty()) {
            return;
        }
        var installation = found.get();
        var place = arrivals.place(installation, channel).orElseThrow();
        if (user.equals(installation.botUser())) {
            invited(installation, place, inviter);
            return;
        }
        arrivals.person(installation, user)
                .ifPresent(person -> database.run(h -> register.join(h, place, person)));
    }

    private void invited(Installation installation, PlaceId place, String inviter) {
        var by = arrivals.person(installation, inviter);
        database.run(h -> {
            register.close(h, place, false);
            greeter.greet(h, place, by);
        });
    }

    void left(String team, String channel, String user) {
        var found = installations.ofTeam(team);
        if (found.isEmpty()) {
            return;
        }
        var installation = found.get();
        if (user.equals(installation.botUser())) {
            closed(team, channel);
            return;
        }
        var place = arrivals.place(installation, channel).orElseThrow();
        arrivals.person(installation, user)
                .ifPresent(person -> database.run(h -> register.leave(h, place, person)));
    }

    /// Archived, deleted, or left by the bot.
    void closed(String team, String channel) {
        place(team, channel).ifPresent(this::closed);
    }

    private void closed(PlaceId place) {
        database.run(h -> register.close(h, place, true));
        router.lost(new Loss.PlaceGone(place));
    }

    void reopened(String team, String channel) {
        place(team, channel).ifPresent(place -> database.run(h -> register.close(h, place, false)));
    }

    void renamed(String team, String channel, String name) {
        place(team, channel).ifPresent(place -> database.run(h -> register.rename(h, place, name)));
    }

    private Optional<PlaceId> place(String team, String channel) {
        return installations
                .ofTeam(team)
                .flatMap(installation -> arrivals.place(installation, channel));
    }

    void idChanged(String team, String oldChannel, String newChannel) {
        var known =
                installations
                        .ofTeam(team)
                        .flatMap(in ->
                                database.transact(
                                        h -> directory.findPlace(h, in.workspace(), oldChannel)));
        known.ifPresent(place -> database.run(h -> register.moved(h, place, newChannel)));
    }

    /// A profile changed: name, zone, language, or the person is gone.
    void changed(String team, User user) {
        installations.ofTeam(team).ifPresent(installation -> profiles.changed(installation, user));
    }
}
