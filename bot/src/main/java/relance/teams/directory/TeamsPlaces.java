package relance.teams.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.people.Directory;
import relance.people.Place;
import relance.teams.api.Activity;

import java.util.List;
import java.util.Optional;

/// What the edge must keep of a place: where its Connector is, and which team a channel belongs to.
public final class TeamsPlaces {
    /// @param conversation Teams' id of the place, without a thread
    /// @param team empty when it is no channel
    public record Known(String conversation, String serviceUrl, String team) {}

    private final Directory directory = new Directory();

    /// A channel is seen by the members of its team alone.
    public static Place.Kind kind(Activity activity) {
        return switch (activity.conversation().type()) {
            case "personal" -> Place.Kind.DIRECT;
            case "groupChat" -> Place.Kind.GROUP;
            default -> Place.Kind.PRIVATE;
        };
    }

    /// Our id for the place of an activity, made when there is none.
    public PlaceId keep(Handle handle, Tenant tenant, Activity activity) {
        return keep(
                handle,
                tenant,
                activity.conversation().place(),
                kind(activity),
                activity.team().id());
    }

    /// @param team empty when it is no channel, or not known
    public PlaceId keep(
            Handle handle, Tenant tenant, String conversation, Place.Kind kind, String team) {
        var place = directory.placeId(handle, tenant.workspace(), conversation, kind);
        handle.createUpdate(
                        """
                        insert into teams_place (workspace, place, service_url, team_id)
                        values (:workspace, :place, :url, nullif(:team, ''))
                        on conflict (workspace, place) do update
                        set service_url = excluded.service_url,
                            team_id = coalesce(excluded.team_id, teams_place.team_id)
                        where teams_place.service_url <> excluded.service_url
                        or teams_place.team_id is distinct from
                            coalesce(excluded.team_id, teams_place.team_id)
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .bind("url", tenant.serviceUrl())
                .bind("team", team)
                .execute();
        return place;
    }

    public Optional<Known> known(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        select p.platform_id, t.service_url, coalesce(t.team_id, '') as team
                        from place p join teams_place t
                            on t.workspace = p.workspace and t.place = p.id
                        where p.workspace = :workspace and p.id = :place
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) ->
                        new Known(
                                rs.getString("platform_id"),
                                rs.getString("service_url"),
                                rs.getString("team")))
                .findOne();
    }

    /// The channels of a team that we have met.
    public List<PlaceId> ofTeam(Handle handle, WorkspaceId workspace, String team) {
        return handle.createQuery(
                        """
                        select place from teams_place
                        where workspace = :workspace and team_id = :team order by place
                        """)
                .bind("workspace", workspace)
                .bind("team", team)
                .mapTo(long.class)
                .map(place -> new PlaceId(workspace, place))
                .list();
    }

    /// Whether we have said hello in any channel of a team.
    public boolean greetedIn(Handle handle, WorkspaceId workspace, String team) {
        return handle.createQuery(
                        """
                        select exists (select 1 from teams_place t join place p
                            on p.workspace = t.workspace and p.id = t.place
                            where t.workspace = :workspace and t.team_id = :team and p.greeted)
                        """)
                .bind("workspace", workspace)
                .bind("team", team)
                .mapTo(boolean.class)
                .one();
    }
}
