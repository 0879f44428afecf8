package relance.slack.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.Directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The teams in which the app is installed; read from the database once, since they hardly ever
/// change.
public final class Installations {
    /// As in the column `workspace.platform`.
    static final String PLATFORM = "slack";

    private static final String SELECT =
            "select workspace, team_id, url, bot_user from slack_installation ";

    private final Database database;
    private final Directory directory = new Directory();
    private final Map<String, Installation> byTeam = new ConcurrentHashMap<>();

    public Installations(Database database) {
        this.database = database;
    }

    public Optional<Installation> ofTeam(String teamId) {
        var known = byTeam.get(teamId);
        if (known != null) {
            return Optional.of(known);
        }
        var found =
                database.transact(handle ->
                        handle.createQuery(SELECT + "where team_id = :team")
                                .bind("team", teamId)
                                .map((rs, context) -> installation(rs))
                                .findOne());
        found.ifPresent(installation -> byTeam.put(teamId, installation));
        return found;
    }

    /// Whether a workspace is a Slack team.
    public boolean isIn(WorkspaceId workspace) {
        return find(workspace).isPresent();
    }

    public Installation of(WorkspaceId workspace) {
        return find(workspace)
                .orElseThrow(() -> new IllegalStateException("not installed in " + workspace));
    }

    private Optional<Installation> find(WorkspaceId workspace) {
        return byTeam.values().stream()
                .filter(installation -> installation.workspace().equals(workspace))
                .findAny()
                .or(() -> kept(read(workspace)));
    }

    private Optional<Installation> kept(Optional<Installation> read) {
        read.ifPresent(installation -> byTeam.put(installation.teamId(), installation));
        return read;
    }

    private Optional<Installation> read(WorkspaceId workspace) {
        return database.transact(handle ->
                handle.createQuery(SELECT + "where workspace = :workspace")
                        .bind("workspace", workspace)
                        .map((rs, context) -> installation(rs))
                        .findOne());
    }

    private static Installation installation(ResultSet rs) throws SQLException {
        return new Installation(
                new WorkspaceId(rs.getLong("workspace")),
                rs.getString("team_id"),
                rs.getString("url"),
                rs.getString("bot_user"));
    }

    /// Writes down where the app is installed, as Slack's `auth.test` says.
    Installation add(
            Handle handle,
            String teamId,
            String teamName,
            String url,
            String botUser,
            String language) {
        var workspace = directory.addWorkspace(handle, PLATFORM, teamId, teamName, language);
        handle.createUpdate(
                        """
                        insert into slack_installation (workspace, team_id, url, bot_user)
                        values (:workspace, :team, :url, :bot)
                        on conflict (workspace) do update
                        set url = excluded.url, bot_user = excluded.bot_user
                        """)
                .bind("workspace", workspace)
                .bind("team", teamId)
                .bind("url", url)
                .bind("bot", botUser)
                .execute();
        byTeam.remove(teamId);
        return new Installation(workspace, teamId, url, botUser);
    }

    public Optional<String> dm(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select channel from slack_dm
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    public void keepDm(Handle handle, PersonId person, String channel) {
        handle.createUpdate(
                        """
                        insert into slack_dm (workspace, person, channel)
                        values (:workspace, :person, :channel)
                        on conflict (workspace, person) do update set channel = excluded.channel
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("channel", channel)
                .execute();
    }
}
