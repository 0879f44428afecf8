package relance.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// Waits for Ctrl-C or a stop from outside.
public final class UntilStopped {
    private static final Duration TO_CLOSE = Duration.ofSeconds(20);

    private UntilStopped() {}

    /// Returns when the process is told to stop; what the caller closes then is closed before the
    /// process ends.
    public static void await() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, main)));
        stopped.await();
    }

    // The process ends when this returns: let main close first.
    private static void stop(CountDownLatch stopped, Thread main) {
        stopped.countDown();
        try {
            main.join(TO_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
