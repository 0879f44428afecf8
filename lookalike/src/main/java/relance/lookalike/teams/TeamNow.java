package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.LinkedHashSet;
import java.util.Set;

/// A team as it is now; guarded by the world's lock.
final class TeamNow {
    final String id;
    final String aadGroupId;
    final Set<String> members = new LinkedHashSet<>();
    String name;
    boolean botIn;
    boolean archived;
    boolean deleted;

    TeamNow(TeamsTeam team) {
        id = team.id();
        aadGroupId = team.aadGroupId();
        name = team.name();
    }

    JsonObject asChannelTeam() {
        return Json.of("id", id, "name", name, "aadGroupId", aadGroupId);
    }
}
