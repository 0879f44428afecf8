package relance.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class WorkerTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Test
    void rests_until_it_is_woken() throws Exception {
        var rounds = new SynchronousQueue<Integer>();
        var count = new AtomicInteger();
        try (var worker =
                new Worker(
                        "test",
                        AT_ONCE,
                        () -> {
                            rounds.put(count.incrementAndGet());
                            return Worker.UNTIL_WOKEN;
                        })) {
            worker.start();
            assertThat(rounds.poll(5, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(rounds.poll(50, TimeUnit.MILLISECONDS)).isNull();
            worker.wake();
            assertThat(rounds.poll(5, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void goes_on_after_a_round_that_failed() throws Exception {
        var fine = new CountDownLatch(1);
        var count = new AtomicInteger();
        try (var worker =
                new Worker(
                        "test",
                        AT_ONCE,
                        () -> {
                            if (count.incrementAndGet() < 3) throw new IllegalStateException("no");
                            fine.countDown();
                            return Worker.UNTIL_WOKEN;
                        })) {
            worker.start();
            assertThat(fine.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void lets_the_round_under_way_finish_and_begins_no_other() throws Exception {
        var begun = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var worker = new Worker[1];
        worker[0] =
                new Worker(
                        "test",
                        AT_ONCE,
                        () -> {
                            begun.countDown();
                            worker[0].pause(Duration.ofHours(1));
                            finished.incrementAndGet();
                            return Duration.ZERO;
                        });
        worker[0].start();
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        worker[0].close();
        assertThat(finished).hasValue(1);
    }

    @Test
    void one_that_never_began_is_closed_at_once() {
        new Worker("test", AT_ONCE, () -> Worker.UNTIL_WOKEN).close();
    }
}
