package relance.lookalike.teams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What will go wrong, by route: "send", "update", "delete", "create", "members", "member",
/// "teams", "token", "keys", "openid".
public final class Faults {
    private final Map<String, Deque<Fault>> queued = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();
    private CountDownLatch over = new CountDownLatch(1);

    /// The next call of this route fails.
    public void next(String route, Fault fault) {
        next(route, 1, fault);
    }

    /// The next `times` calls of this route fail, after those planned before.
    public synchronized void next(String route, int times, Fault fault) {
        var queue = queued.computeIfAbsent(route, any -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /// Every call of this route fails until `clear`.
    public synchronized void always(String route, Fault fault) {
        lasting.put(route, fault);
    }

    /// Nothing fails any more, and calls held in silence are let go.
    public synchronized void clear() {
        queued.clear();
        lasting.clear();
        over.countDown();
        over = new CountDownLatch(1);
    }

    synchronized Optional<Fault> take(String route) {
        var queue = queued.get(route);
        var next = queue == null ? null : queue.poll();
        return Optional.ofNullable(next == null ? lasting.get(route) : next);
    }

    /// Holds a call in silence, at most until `clear`.
    void hold(Duration time) {
        CountDownLatch latch;
        synchronized (this) {
            latch = over;
        }
        try {
            var _ = latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
