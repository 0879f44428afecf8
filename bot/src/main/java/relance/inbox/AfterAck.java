package relance.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Work for after the acknowledgement, best effort: bounded, so that it never takes the connections
/// that votes wait for.
public final class AfterAck implements Executor, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AfterAck.class);
    private static final int AT_ONCE = 8;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore permits = new Semaphore(AT_ONCE);

    @Override
    public void execute(Runnable work) {
        threads.execute(() -> {
            permits.acquireUninterruptibly();
            try {
                work.run();
            } catch (RuntimeException e) {
                log.warn("An answer could not be shown", e);
            } finally {
                permits.release();
            }
        });
    }

    /// Lets what is under way finish, then stops.
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
