package relance.teams.inbound;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.outbox.Outbox;
import relance.people.Directory;
import relance.people.Register;
import relance.teams.api.Activity;
import relance.teams.directory.Accounts;
import relance.teams.directory.SeenLocales;
import relance.teams.directory.TeamsPlaces;
import relance.teams.directory.Tenant;
import relance.teams.directory.Tenants;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Turns Teams' ids into ours, and writes down whoever and whatever is met for the first time.
public final class Arrivals {
    private final Database database;
    private final Outbox outbox;
    private final Tenants tenants;
    private final SeenLocales seenLocales = new SeenLocales();
    private final Accounts accounts;
    private final TeamsPlaces places = new TeamsPlaces();
    private final Directory directory;
    private final Register register = new Register();

    // Who has been written down under these ids and where, so that a click only reads.
    private final Set<Met> known = ConcurrentHashMap.newKeySet();

    private record Met(
            WorkspaceId workspace,
            Activity.Account from,
            Activity.Hearing hearing,
            String place,
            String serviceUrl) {}

    public Arrivals(Database database, Outbox outbox, Tenants tenants, Directory directory) {
        this.database = database;
        this.directory = directory;
        this.accounts = new Accounts(directory);
        this.outbox = outbox;
        this.tenants = tenants;
    }

    /// Who acted and where; empty when the tenant may not use this bot, or nobody acted.
    Optional<TeamsArrival> of(Activity activity) {
        return arrival(activity, true);
    }

    /// As [#of], where Teams does not vouch that the person is still there: a form may be sent long
    /// after it was opened.
    Optional<TeamsArrival> remembered(Activity activity) {
        return arrival(activity, false);
    }

    /// As [#of], for what is to leave no trace: it only reads.
    ///
    /// @param vouched whether Teams says with this request that the person is there
    Optional<TeamsArrival> seen(Activity activity, boolean vouched) {
        if (isNobodys(activity)) {
            return Optional.empty();
        }
        return tenants.known(activity)
                .map(tenant -> {
                    boolean external = isForeign(activity.from(), tenant);
                    var met = database.transact(h -> see(h, tenant, activity, external));
                    return new TeamsArrival(
                            tenant,
                            activity,
                            met.person(),
                            met.place(),
                            external || met.external(),
                            vouched,
                            true);
                });
    }

    private Directory.Met see(Handle handle, Tenant tenant, Activity activity, boolean external) {
        var workspace = tenant.workspace();
        var from = activity.from();
        var met =
                directory.see(
                        handle,
                        workspace,
                        accounts.platformId(handle, workspace, from),
                        activity.conversation().place(),
                        external);
        // Named by others first, without the lasting id: they may have acted under it before.
        boolean doubled =
                !from.directoryId().isEmpty()
                        && met.person().equals(directory.stranger(workspace, from.id()));
        return doubled
                ? new Directory.Met(
                        directory.stranger(workspace, from.directoryId()),
                        met.place(),
                        met.external(),
                        met.deactivated())
                : met;
    }

    private static boolean isNobodys(Activity activity) {
        return activity.from().id().isEmpty() || activity.conversation().id().isEmpty();
    }

    private Optional<TeamsArrival> arrival(Activity activity, boolean vouched) {
        if (isNobodys(activity)) {
            return Optional.empty();
        }
        return tenants.of(activity)
                .map(tenant -> {
                    boolean external = isForeign(activity.from(), tenant);
                    var key =
                            new Met(
                                    tenant.workspace(),
                                    activity.from(),
                                    activity.hearing(),
                                    activity.conversation().place(),
                                    activity.serviceUrl());
                    var met =
                            database.transact(h -> {
                                if (!known.contains(key)) {
                                    writeDown(h, tenant, activity, external);
                                }
                                return meet(h, tenant, activity, vouched, external);
                            });
                    known.add(key);
                    return new TeamsArrival(
                            tenant,
                            activity,
                            met.person(),
                            met.place(),
                            external || met.external(),
                            vouched,
                            false);
                });
    }

    private void writeDown(Handle handle, Tenant tenant, Activity activity, boolean external) {
        var person = accounts.person(handle, tenant.workspace(), activity.from(), external);
        seenLocales.heard(handle, person, activity.hearing());
        places.keep(handle, tenant, activity);
        if (activity.conversation().personal()) {
            accounts.keepConversation(handle, person, activity.conversation().place());
        }
    }

    private Directory.Met meet(
            Handle handle, Tenant tenant, Activity activity, boolean vouched, boolean external) {
        var id = platformId(activity.from());
        var where = activity.conversation().place();
        var kind = TeamsPlaces.kind(activity);
        var met =
                vouched
                        ? directory.meet(handle, tenant.workspace(), id, where, kind, external)
                        : directory.recall(handle, tenant.workspace(), id, where, kind, external);
        // Who takes us out of the private conversation says so there.
        if (activity.conversation().personal() && !activity.action().equals("remove")) {
            canBeWrittenTo(handle, met.person());
        }
        return met;
    }

    /// Whoever writes to us or opens us can be written to from now on.
    void canBeWrittenTo(Handle handle, PersonId person) {
        if (register.reachable(handle, person, true)) {
            outbox.reached(handle, person);
        }
    }

    private static String platformId(Activity.Account account) {
        return account.directoryId().isEmpty() ? account.id() : account.directoryId();
    }

    private static boolean isForeign(Activity.Account account, Tenant tenant) {
        return !account.tenant().isEmpty() && !account.tenant().equals(tenant.id());
    }

    /// Ours for somebody who is named.
    Optional<PersonId> person(Tenant tenant, String id, String directoryId) {
        var account = new Activity.Account(id, directoryId, "", "");
        return id.isEmpty() && directoryId.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        database.transact(
                                h -> accounts.person(h, tenant.workspace(), account, false)));
    }

    Optional<PlaceId> place(Tenant tenant, String conversation) {
        return conversation.isEmpty()
                ? Optional.empty()
                : database.transact(h -> directory.findPlace(h, tenant.workspace(), conversation));
    }
}
