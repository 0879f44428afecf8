package relance.outbox;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Loss;
import relance.db.Database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Writes down what became of each message, and tells of what was lost.
final class Ledger {
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final Duration LANE_REST = Duration.ofSeconds(1);
    private static final Duration REPAINT_REST = Duration.ofMillis(50);
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration RARELY = Duration.ofMinutes(2);

    private final Database database;
    private final InstantSource wall;
    private final Consumer<Loss> lost;

    Ledger(Database database, InstantSource wall, Consumer<Loss> lost) {
        this.database = database;
        this.wall = wall;
        this.lost = lost;
    }

    void sending(Delivery delivery) {
        database.run(h -> Queue.sending(h, delivery, wall.instant()));
    }

    void note(Delivery delivery, Outcome outcome) {
        var now = wall.instant();
        switch (outcome) {
            case Outcome.Sent sent -> {
                var rest = delivery.repeatable() ? REPAINT_REST : LANE_REST;
                database.run(h -> Queue.sent(h, delivery, sent, now, rest));
            }
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
                uncertain(delivery);
            }
        }
    }

    /// Our own fault: it is tried again, later each time.
    void failed(Delivery delivery, RuntimeException e) {
        log.error("Drawing or sending {} failed; it is tried again", delivery.subject(), e);
        var now = wall.instant();
        var next = now.plus(backoff(delivery.attempts()));
        database.run(h -> Queue.later(h, delivery, next, now, "internal error"));
    }

    private static Duration backoff(int attempts) {
        return Duration.ofSeconds(Math.min(900, 2L << Math.min(attempts, 9)));
    }

    /// What a node was sending when it stopped, and nobody can tell of.
    void reclaim() {
        database.transact(h -> Queue.reclaim(h, wall.instant())).forEach(this::uncertain);
    }

    private void uncertain(Delivery delivery) {
        lost.accept(undelivered(delivery, Loss.Why.UNCERTAIN));
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
            case Target.To _ when unreachable ->
                    lost.accept(undelivered(delivery, Loss.Why.UNREACHABLE));
            case Target.In _, Target.To _ -> lost.accept(undelivered(delivery, Loss.Why.REFUSED));
            case Target.Home _ -> {
                // A home that cannot be shown concerns nobody else.
            }
        }
    }

    private static Loss undelivered(Delivery delivery, Loss.Why why) {
        return new Loss.Undelivered(delivery.subject(), delivery.audience(), why);
    }
}
