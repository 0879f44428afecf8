package relance.lookalike.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Slack's rate limits: a message per second and channel with a short burst, and 50 updates a
/// minute.
final class Pace {
    private static final int BURST = 3;
    private static final int UPDATES_PER_MINUTE = 50;
    private final InstantSource wall;
    private final Map<String, Double> tokens = new HashMap<>();
    private final Map<String, Instant> counted = new HashMap<>();
    private final Deque<Instant> updates = new ArrayDeque<>();

    Pace(InstantSource wall) {
        this.wall = wall;
    }

    synchronized void message(String channel) {
        var now = wall.instant();
        var since = Duration.between(counted.getOrDefault(channel, now), now).toMillis() / 1_000.0;
        double left = Math.min(BURST, tokens.getOrDefault(channel, (double) BURST) + since);
        tokens.put(channel, left);
        counted.put(channel, now);
        if (left < 1) {
            throw new TooMany(Duration.ofSeconds(1));
        }
        tokens.put(channel, left - 1);
    }

    synchronized void update() {
        var now = wall.instant();
        var minuteAgo = now.minusSeconds(60);
        while (!updates.isEmpty() && !updates.getFirst().isAfter(minuteAgo)) {
            updates.removeFirst();
        }
        if (updates.size() >= UPDATES_PER_MINUTE) {
            var pause = Duration.between(minuteAgo, updates.getFirst()).plusMillis(999);
            throw new TooMany(Duration.ofSeconds(Math.max(1, pause.toSeconds())));
        }
        updates.addLast(now);
    }
}
