package relance.teams.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Payload;
import relance.people.People;
import relance.people.Person;
import relance.people.Register;
import relance.teams.api.Activity;
import relance.teams.api.Connector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes down who is in a place, and what it is called.
final class TeamsMembers {
    private static final int MANY = 500;
    private static final int NAMED = 3;

    private final Database database;
    private final Tenants tenants;
    private final Connector connector;
    private final Accounts accounts;
    private final Register register = new Register();
    private final People people = new People();
    private final SeenLocales seenLocales = new SeenLocales();

    TeamsMembers(EdgeContext context, Tenants tenants, Connector connector) {
        this.database = context.database();
        this.accounts = new Accounts(context.directory());
        this.tenants = tenants;
        this.connector = connector;
    }

    /// Those who are in a place, as its list of members says.
    void learn(PlaceId place, TeamsPlaces.Known known, List<Payload> members) {
        var tenant = tenants.of(place.workspace());
        var there = members.stream().map(member -> learn(tenant, member)).toList();
        var name = name(known, there);
        database.run(h -> {
            register.learn(h, place, name, people.place(h, place).kind(), there);
            seenLocales.guess(h, place.workspace());
        });
        if (there.size() >= MANY) {
            database.analyze("membership");
        }
    }

    private PersonId learn(Tenant tenant, Payload member) {
        var account = Activity.Account.read(member);
        boolean foreign = !account.tenant().isEmpty() && !account.tenant().equals(tenant.id());
        return database.transact(h -> {
            var person = accounts.person(h, tenant.workspace(), account, foreign);
            named(h, person, member, foreign);
            return person;
        });
    }

    /// Somebody whom we knew by an id alone.
    void learn(PersonId person, Payload member) {
        var account = Activity.Account.read(member);
        database.run(h -> {
            accounts.person(h, person.workspace(), account, false);
            named(h, person, member, false);
        });
    }

    private void named(Handle handle, PersonId person, Payload member, boolean foreign) {
        register.named(
                handle,
                person,
                member.text("name"),
                foreign,
                member.text("userRole").equals("guest"));
    }

    /// A channel's own name; a group chat has none that a bot is told, and goes by who is in it.
    private String name(TeamsPlaces.Known known, List<PersonId> members) {
        if (!known.team().isEmpty()) {
            return connector.channels(known.serviceUrl(), known.team()).ok().stream()
                    .flatMap(body -> body.list("conversations").stream())
                    .filter(channel -> channel.text("id").equals(known.conversation()))
                    .map(channel -> channel.text("name"))
                    .map(name -> name.isEmpty() ? "General" : name)
                    .findFirst()
                    .orElse("");
        }
        return members.stream()
                .limit(NAMED)
                .map(member -> database.transact(h -> people.find(h, member)))
                .flatMap(Optional::stream)
                .map(Person::name)
                .map(name -> name.split(" ", 2)[0])
                .collect(Collectors.joining(", "));
    }
}
