package relance.outbox;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 16;
    private static final Duration LANE_REST = Duration.ofSeconds(1);
    private static final Duration REPAINT_REST = Duration.ofMillis(50);
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration IDLE = Duration.ofMillis(300);
    private static final Duration RARELY = Duration.ofMinutes(2);

    private final Database database;
    private final Map<String, Feature> features;
    private final Carrier carrier;
    private final InstantSource wall;
    private final Consumer<Loss> lost;
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Worker worker = new Worker("courier", Duration.ofSeconds(1), this::round);
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
        this.lost = lost;
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

    private void send(Delivery delivery) {
        try {
            carry(delivery);
        } finally {
            permits.release();
            worker.wake();
        }
    }

    private void carry(Delivery delivery) {
        try {
            note(delivery, deliver(delivery));
        } catch (RuntimeException e) {
            log.error("Drawing or sending {} failed; it is tried again", delivery.subject(), e);
            var next = wall.instant().plus(backoff(delivery.attempts()));
            database.run(h -> Queue.later(h, delivery, next, wall.instant(), "internal error"));
        }
    }

    private Outcome deliver(Delivery delivery) {
        var feature = features.get(delivery.subject().feature());
        if (feature == null) {
            return new Outcome.Gone(Outcome.Reason.REFUSED, "no such feature");
        }
        var card = feature.draw(delivery.subject(), delivery.audience());
        var parcel = new Parcel(delivery.target(), card, delivery.address());
        return carrier.deliver(
                parcel, () -> database.run(h -> Queue.sending(h, delivery, wall.instant())));
    }

    private void note(Delivery delivery, Outcome outcome) {
        var now = wall.instant();
        switch (outcome) {
            case Outcome.Sent(var address, var link) ->
                    database.run(h ->
                            Queue.sent(
                                    h,
                                    delivery,
                                    address,
                                    link,
                                    now,
                                    delivery.repeatable() ? REPAINT_REST : LANE_REST));
            case Outcome.Later(var pause, var why) -> {
                var until = now.plus(patient(pause, delivery));
                putOff(delivery, why, now, h -> Queue.park(h, delivery, until, why));
            }
            case Outcome.NotYet(var pause, var why) -> {
                var until = now.plus(patient(pause, delivery));
                putOff(delivery, why, now, h -> Queue.later(h, delivery, until, now, why));
            }
            case Outcome.Gone(var reason, var why) -> gone(delivery, reason, why, now);
            case Outcome.Unknown(var why) -> {
                log.warn("Nobody knows whether {} arrived: {}", delivery.subject(), why);
                database.run(h -> Queue.ended(h, delivery, "unknown", why, now));
                lost.accept(undelivered(delivery, Loss.Why.UNCERTAIN));
            }
        }
    }

    /// What has been put off often is tried less often, so that an outage of an hour loses nothing.
    private static Duration patient(Duration pause, Delivery delivery) {
        boolean often = delivery.attempts() >= MOST_ATTEMPTS / 2;
        return often && pause.compareTo(RARELY) < 0 ? RARELY : pause;
    }

    private void putOff(Delivery delivery, String why, Instant now, Consumer<Handle> until) {
        if (delivery.attempts() >= MOST_ATTEMPTS) {
            gone(delivery, Outcome.Reason.REFUSED, why, now);
        } else {
            database.run(until);
        }
    }

    private void gone(Delivery delivery, Outcome.Reason reason, String why, Instant now) {
        if (reason == Outcome.Reason.MESSAGE && delivery.address().isPresent()) {
            database.run(h -> Queue.forgetAddress(h, delivery, now));
            return;
        }
        log.info("{} cannot be delivered: {}", delivery.subject(), why);
        boolean unreachable = reason == Outcome.Reason.UNREACHABLE;
        var kept = unreachable ? Queue.UNREACHABLE : why;
        database.run(h -> Queue.ended(h, delivery, "gone", kept, now));
        switch (delivery.target()) {
            case Target.In in when reason == Outcome.Reason.PLACE ->
                    lost.accept(new Loss.PlaceGone(in.place()));
            case Target.To to when reason == Outcome.Reason.PERSON ->
                    lost.accept(new Loss.PersonGone(to.person()));
            case Target.In in -> lost.accept(undelivered(delivery, Loss.Why.REFUSED));
            case Target.To to when unreachable ->
                    lost.accept(undelivered(delivery, Loss.Why.UNREACHABLE));
            case Target.To to -> lost.accept(undelivered(delivery, Loss.Why.REFUSED));
            case Target.Home home -> {
                // A home that cannot be shown concerns nobody else.
            }
        }
    }

    private static Loss undelivered(Delivery delivery, Loss.Why why) {
        return new Loss.Undelivered(delivery.subject(), delivery.audience(), why);
    }

    private void reclaim() {
        var now = wall.instant();
        if (now.isBefore(nextReclaim)) {
            return;
        }
        nextReclaim = now.plusSeconds(10);
        for (var unknown : database.transact(h -> Queue.reclaim(h, now))) {
            lost.accept(undelivered(unknown, Loss.Why.UNCERTAIN));
        }
    }

    private static Duration backoff(int attempts) {
        return Duration.ofSeconds(Math.min(900, 2L << Math.min(attempts, 9)));
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
