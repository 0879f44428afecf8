package relance.outbox;

import relance.chat.Feature;
import relance.chat.Loss;
import relance.db.Database;
import relance.work.Worker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Carries what is in the outbox: draws each message from the database and hands it to the
/// platform, one at a time per lane, until it is sent or gone. Every node runs one; they share the
/// work through row locks.
public final class Courier implements AutoCloseable {
    private static final int AT_ONCE = 16;
    private static final Duration IDLE = Duration.ofMillis(300);
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(1);
    private static final Duration BETWEEN_RECLAIMS = Duration.ofSeconds(10);

    private final Database database;
    private final Map<String, Feature> features;
    private final Carrier carrier;
    private final InstantSource wall;
    private final Ledger ledger;
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Worker worker = new Worker("courier", UNTIL_MENDED, this::round);
    private Instant nextReclaim = Instant.MIN;

    public Courier(
            Database database,
            Map<String, Feature> features,
            Carrier carrier,
            InstantSource wall,
            Consumer<Loss> lost) {
        this.database = database;
        this.features = features;
        this.carrier = carrier;
        this.wall = wall;
        this.ledger = new Ledger(database, wall, lost);
    }

    public void start() {
        worker.start();
    }

    /// Looks at the outbox at once instead of at the next round; call it after a commit.
    public void wake() {
        worker.wake();
    }

    /// Hands out what is due, as far as there are senders free.
    private Duration round() throws InterruptedException {
        reclaim();
        if (!permits.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
            return Duration.ZERO;
        }
        int free = 1 + permits.drainPermits();
        int claimed = 0;
        try {
            var batch = database.transact(h -> Queue.claim(h, wall.instant(), free));
            for (var delivery : batch) {
                senders.execute(() -> send(delivery));
                claimed++;
            }
        } finally {
            permits.release(free - claimed);
        }
        return claimed == 0 ? IDLE : Duration.ZERO;
    }

    private void reclaim() {
        var now = wall.instant();
        if (!now.isBefore(nextReclaim)) {
            nextReclaim = now.plus(BETWEEN_RECLAIMS);
            ledger.reclaim();
        }
    }

    private void send(Delivery delivery) {
        try {
            ledger.note(delivery, deliver(delivery));
        } catch (RuntimeException e) {
            ledger.failed(delivery, e);
        } finally {
            permits.release();
            worker.wake();
        }
    }

    private Outcome deliver(Delivery delivery) {
        var feature = features.get(delivery.subject().feature());
        if (feature == null) {
            return new Outcome.Gone(Outcome.Reason.REFUSED, "no such feature");
        }
        var card = feature.draw(delivery.subject(), delivery.audience());
        var parcel = new Parcel(delivery.target(), card, delivery.address());
        return carrier.deliver(parcel, () -> ledger.sending(delivery));
    }

    /// Lets what is being sent finish, then stops.
    @Override
    public void close() {
        worker.close();
        try {
            if (permits.tryAcquire(AT_ONCE, 10, TimeUnit.SECONDS)) {
                permits.release(AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        senders.shutdownNow();
    }
}
