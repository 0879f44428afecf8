package relance.teams.inbound;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.people.People;
import relance.people.Place;
import relance.people.Register;
import relance.people.Role;
import relance.teams.api.Activity;
import relance.teams.directory.Accounts;
import relance.teams.directory.TeamsPlaces;

import java.util.List;
import java.util.Optional;

/// What Teams tells of people, places and the app itself: who came, who left, where it was added.
public final class RosterEvents {
    private final Database database;
    private final Arrivals arrivals;
    private final Router router;
    private final Greeter greeter;
    private final Register register = new Register();
    private final People people = new People();
    private final TeamsPlaces places = new TeamsPlaces();
    private final Accounts accounts;

    public RosterEvents(EdgeContext context, Arrivals arrivals) {
        this.database = context.database();
        this.accounts = new Accounts(context.directory());
        this.arrivals = arrivals;
        this.router = context.router();
        this.greeter = context.greeter();
    }

    /// The app was added, taken out, or brought to another version, which changes nothing here.
    void installed(Activity activity) {
        arrivals.of(activity)
                .ifPresent(arrival -> {
                    switch (activity.action()) {
                        case "add" -> added(arrival);
                        case "add-upgrade" -> database.run(h -> reopen(h, arrival));
                        case "remove" -> removed(arrival);
                        default -> {}
                    }
                });
    }

    void changed(Activity activity) {
        arrivals.of(activity)
                .ifPresent(arrival -> {
                    if (activity.added().stream().anyMatch(activity::isBot)) {
                        added(arrival);
                    } else if (activity.removed().stream().anyMatch(activity::isBot)) {
                        removed(arrival);
                    } else {
                        cameOrWent(arrival);
                        happened(arrival);
                    }
                });
    }

    /// Told twice, by an installation and by a change of members; said hello to once.
    private void added(TeamsArrival arrival) {
        database.run(handle -> {
            firstIsAdmin(handle, arrival.actor());
            if (arrival.inPrivate()) {
                greeter.welcome(handle, arrival.actor());
                greeter.homeOnce(handle, arrival.actor());
                return;
            }
            reopen(handle, arrival);
            var place = chosen(handle, arrival);
            var team = arrival.activity().team().id();
            var workspace = arrival.tenant().workspace();
            if (team.isEmpty() || !places.greetedIn(handle, workspace, team)) {
                greeter.greet(handle, place, Optional.of(arrival.actor()));
            }
        });
    }

    private void firstIsAdmin(Handle handle, PersonId person) {
        if (people.withRole(handle, person.workspace(), Role.ADMIN).isEmpty()) {
            people.setRole(handle, person, Role.ADMIN);
        }
    }

    /// The channel that was chosen when the app was added, else the one it is told of in.
    private PlaceId chosen(Handle handle, TeamsArrival arrival) {
        var team = arrival.activity().team();
        return team.selected().isEmpty()
                ? arrival.place()
                : places.keep(
                        handle, arrival.tenant(), team.selected(), Place.Kind.PRIVATE, team.id());
    }

    private void removed(TeamsArrival arrival) {
        if (arrival.inPrivate()) {
            database.run(h -> register.reachable(h, arrival.actor(), false));
        } else {
            affected(arrival).forEach(this::close);
        }
    }

    private void cameOrWent(TeamsArrival arrival) {
        var activity = arrival.activity();
        var where = affected(arrival);
        database.run(handle -> {
            for (var account : activity.added()) {
                var person = accounts.person(handle, arrival.tenant().workspace(), account, false);
                where.forEach(place -> register.join(handle, place, person));
            }
            for (var account : activity.removed()) {
                var person = accounts.person(handle, arrival.tenant().workspace(), account, false);
                where.forEach(place -> register.leave(handle, place, person));
            }
        });
    }

    private void happened(TeamsArrival arrival) {
        var team = arrival.activity().team();
        switch (team.event()) {
            case "channelRenamed" ->
                    channel(arrival)
                            .ifPresent(place ->
                                    database.run(
                                            h -> register.rename(h, place, team.channelName())));
            case "channelDeleted" -> channel(arrival).ifPresent(this::close);
            case "channelRestored" ->
                    channel(arrival)
                            .ifPresent(place -> database.run(h -> register.close(h, place, false)));
            case "teamArchived", "teamDeleted", "teamHardDeleted" ->
                    affected(arrival).forEach(this::close);
            case "teamUnarchived", "teamRestored" -> database.run(h -> reopen(h, arrival));
            default -> {}
        }
    }

    private Optional<PlaceId> channel(TeamsArrival arrival) {
        return arrivals.place(arrival.tenant(), arrival.activity().team().channel());
    }

    private void close(PlaceId place) {
        database.run(h -> register.close(h, place, true));
        router.lost(new Loss.PlaceGone(place));
    }

    private void reopen(Handle handle, TeamsArrival arrival) {
        affected(handle, arrival).forEach(place -> register.close(handle, place, false));
    }

    private List<PlaceId> affected(TeamsArrival arrival) {
        return database.transact(h -> affected(h, arrival));
    }

    /// A group chat is one place; what concerns a team concerns each of its channels that we know,
    /// but for the members of a channel of its own.
    private List<PlaceId> affected(Handle handle, TeamsArrival arrival) {
        var team = arrival.activity().team();
        if (team.event().startsWith("channelMember")) {
            return channel(arrival).map(List::of).orElse(List.of());
        }
        return team.id().isEmpty()
                ? List.of(arrival.place())
                : places.ofTeam(handle, arrival.tenant().workspace(), team.id());
    }
}
