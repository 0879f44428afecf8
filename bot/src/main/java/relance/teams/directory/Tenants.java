package relance.teams.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.Directory;
import relance.teams.api.Activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The tenants in which the bot is installed. One comes in with its first verified request, when it
/// is among those that may.
public final class Tenants {
    /// As in the column `workspace.platform`.
    static final String PLATFORM = "teams";

    private static final String SELECT =
            "select workspace, tenant_id, bot_id, service_url from teams_installation ";

    private final Database database;
    private final Predicate<String> mayInstall;
    private final String linkHost;
    private final Directory directory = new Directory();
    private final Map<String, Tenant> byId = new ConcurrentHashMap<>();

    /// @param mayInstall whether a tenant, named by its id, may use this bot
    /// @param linkHost where links to messages lead in this cloud
    public Tenants(Database database, Predicate<String> mayInstall, String linkHost) {
        this.database = database;
        this.mayInstall = mayInstall;
        this.linkHost = linkHost;
    }

    /// The tenant an activity comes from; empty when it may not use this bot.
    public Optional<Tenant> of(Activity activity) {
        var id = activity.conversation().tenant();
        if (id.isEmpty() || !mayInstall.test(id)) {
            return Optional.empty();
        }
        var known = byId.get(id);
        if (known != null && known.serviceUrl().equals(activity.serviceUrl())) {
            return Optional.of(known);
        }
        var tenant =
                database.transact(handle ->
                        directory
                                .workspace(handle, PLATFORM, id)
                                .map(workspace -> keep(handle, workspace, activity))
                                .orElseGet(() ->
                                        keep(handle, newWorkspace(handle, activity), activity)));
        byId.put(id, tenant);
        return Optional.of(tenant);
    }

    /// As [#of], only reading: a tenant that has not come in yet is none.
    public Optional<Tenant> known(Activity activity) {
        var id = activity.conversation().tenant();
        if (id.isEmpty() || !mayInstall.test(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byId.get(id)).or(() -> read(id));
    }

    private Optional<Tenant> read(String id) {
        return database.transact(handle ->
                handle.createQuery(SELECT + "where tenant_id = :tenant")
                        .bind("tenant", id)
                        .map((rs, context) -> tenant(rs))
                        .findOne());
    }

    private WorkspaceId newWorkspace(Handle handle, Activity activity) {
        var tenant = activity.conversation().tenant();
        return directory.addWorkspace(
                handle, PLATFORM, tenant, "", SeenLocales.language(activity.hearing()));
    }

    private Tenant keep(Handle handle, WorkspaceId workspace, Activity activity) {
        return handle.createQuery(
                        """
                        insert into teams_installation
                            (workspace, tenant_id, bot_id, service_url)
                        values (:workspace, :tenant, :bot, :url)
                        on conflict (workspace) do update set service_url = excluded.service_url
                        returning workspace, tenant_id, bot_id, service_url
                        """)
                .bind("workspace", workspace)
                .bind("tenant", activity.conversation().tenant())
                .bind("bot", activity.recipient().id())
                .bind("url", activity.serviceUrl())
                .map((rs, context) -> tenant(rs))
                .one();
    }

    /// Whether a workspace is a tenant of Teams.
    public boolean isIn(WorkspaceId workspace) {
        return find(workspace).isPresent();
    }

    public Tenant of(WorkspaceId workspace) {
        return find(workspace)
                .orElseThrow(() -> new IllegalStateException("not installed in " + workspace));
    }

    private Optional<Tenant> find(WorkspaceId workspace) {
        return byId.values().stream()
                .filter(tenant -> tenant.workspace().equals(workspace))
                .findAny()
                .or(() -> read(workspace));
    }

    private Optional<Tenant> read(WorkspaceId workspace) {
        return database.transact(handle ->
                handle.createQuery(SELECT + "where workspace = :workspace")
                        .bind("workspace", workspace)
                        .map((rs, context) -> tenant(rs))
                        .findOne());
    }

    private Tenant tenant(ResultSet rs) throws SQLException {
        return new Tenant(
                new WorkspaceId(rs.getLong("workspace")),
                rs.getString("tenant_id"),
                rs.getString("bot_id"),
                rs.getString("service_url"),
                linkHost);
    }
}
