package relance.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One loop in the background, a round at a time on a virtual thread of its own, until it is
/// closed. A round that fails is logged and the loop goes on.
public final class Worker implements AutoCloseable {
    /// For a round after which there is nothing to do before somebody calls [#wake].
    public static final Duration UNTIL_WOKEN = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    /// Does what there is to do.
    public interface Round {
        /// How long to rest before the next round; a call of [#wake] ends the rest.
        Duration run() throws InterruptedException;
    }

    private final Duration afterFailure;
    private final Round round;
    private final Thread thread;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private String lastFailure = "";

    /// @param name of the thread, and in the log
    /// @param afterFailure how long to rest after a round that failed, woken or not
    public Worker(String name, Duration afterFailure, Round round) {
        this.afterFailure = afterFailure;
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    /// The next round begins at once, or right after the one that is under way.
    public void wake() {
        wake.release();
    }

    /// Rests within a round, woken or not, but no longer than until it is closed.
    public void pause(Duration time) throws InterruptedException {
        boolean _ = closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void loop() {
        try {
            while (!isClosing()) {
                rest(round());
            }
        } catch (InterruptedException e) {
            log.warn("{} was still at work and is stopped", thread.getName());
        }
    }

    private Duration round() throws InterruptedException {
        try {
            var rest = round.run();
            lastFailure = "";
            return rest;
        } catch (RuntimeException | Error e) {
            failed(e);
            pause(afterFailure);
            return Duration.ZERO;
        }
    }

    /// With its stack, but not again each time while the same goes on.
    private void failed(Throwable e) {
        if (isClosing()) {
            return;
        }
        var kind = e.getClass().getName();
        if (kind.equals(lastFailure)) {
            log.warn("{} fails again and is tried again: {}", thread.getName(), e.toString());
        } else {
            log.error("{} failed and is tried again", thread.getName(), e);
        }
        lastFailure = kind;
    }

    private void rest(Duration time) throws InterruptedException {
        if (!time.isZero() && wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /// Lets the round under way finish, then stops; no other begins.
    @Override
    public void close() {
        closing.countDown();
        wake.release();
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            if (!thread.join(LAST_ROUND)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
