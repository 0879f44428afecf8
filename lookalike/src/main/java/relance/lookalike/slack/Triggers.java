package relance.lookalike.slack;

import relance.lookalike.Secrets;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Trigger ids: each lets the bot open one view for one person, as long as Slack waits for its
/// answers.
final class Triggers {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private final World world;
    private final Duration life;
    private final Map<String, Given> given = new HashMap<>();

    private record Given(String person, Instant at, boolean used) {}

    Triggers(World world, Duration life) {
        this.world = world;
        this.life = life;
    }

    synchronized String give(String person) {
        var now = world.wall.instant();
        given.values().removeIf(old -> old.at.plus(MEMORY).isBefore(now));
        var id = now.toEpochMilli() + "." + world.team.id() + "." + Secrets.token(32);
        given.put(id, new Given(person, now, false));
        return id;
    }

    /// The person for whom a trigger was given; it can't be used again.
    synchronized String take(String id) {
        var trigger = given.get(id);
        if (trigger == null) {
            throw new Refused(
                    id.matches("\\d+\\..*") ? "expired_trigger_id" : "invalid_trigger_id");
        }
        if (trigger.used) {
            throw new Refused("exchanged_trigger_id");
        }
        if (trigger.at.plus(life).isBefore(world.wall.instant())) {
            throw new Refused("expired_trigger_id");
        }
        given.put(id, new Given(trigger.person, trigger.at, true));
        return trigger.person;
    }
}
