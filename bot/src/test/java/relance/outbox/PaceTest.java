package relance.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.TestDatabase;
import relance.people.Directory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What all nodes together take out of a limit.
class PaceTest {
    private static final Pace.Limit SEVEN_A_SECOND =
            new Pace.Limit("thread 1s", Duration.ofSeconds(1), 7);
    private static final Pace.Limit SIXTY_IN_THIRTY =
            new Pace.Limit("thread 30s", Duration.ofSeconds(30), 60);

    private final Database database = TestDatabase.open();
    private final WorkspaceId workspace =
            database.transact(
                    h -> new Directory().addWorkspace(h, "teams", "tenant", "Tenant", "en"));
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Pace pace = new Pace(() -> now);

    @AfterEach
    void close() {
        database.close();
    }

    private Optional<Duration> take(Pace.Limit... limits) {
        return database.transact(h -> pace.take(h, workspace, List.of(limits)));
    }

    private int taken(int tries, Pace.Limit... limits) {
        return (int) IntStream.range(0, tries).filter(i -> take(limits).isEmpty()).count();
    }

    @Test
    void no_more_than_the_limit_is_taken_and_it_is_said_how_long_to_wait() {
        assertThat(taken(20, SEVEN_A_SECOND)).isEqualTo(7);
        assertThat(take(SEVEN_A_SECOND).orElseThrow())
                .isBetween(Duration.ofMillis(100), Duration.ofSeconds(1));
    }

    @Test
    void across_a_boundary_a_burst_stays_within_the_window() {
        now = now.plusMillis(900);
        assertThat(taken(20, SEVEN_A_SECOND)).isEqualTo(7);
        now = now.plusMillis(200);
        assertThat(taken(20, SEVEN_A_SECOND)).isLessThanOrEqualTo(1);
        now = now.plusMillis(1_900);
        assertThat(taken(20, SEVEN_A_SECOND)).isEqualTo(7);
    }

    @Test
    void the_longer_window_holds_though_each_second_allows_more() {
        int all = 0;
        for (int second = 0; second < 30; second++) {
            all += taken(7, SIXTY_IN_THIRTY, SEVEN_A_SECOND);
            now = now.plusSeconds(1);
        }
        assertThat(all).isEqualTo(60);
    }

    @Test
    void nodes_at_once_take_no_more_than_one_would() {
        var got = new AtomicInteger();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                nodes.execute(() ->
                        take(SEVEN_A_SECOND).ifPresentOrElse(wait -> {}, got::incrementAndGet));
            }
        }
        assertThat(got.get()).isEqualTo(7);
    }

    @Test
    void one_workspace_takes_nothing_from_another() {
        var other =
                database.transact(
                        h -> new Directory().addWorkspace(h, "teams", "other", "Other", "en"));
        taken(7, SEVEN_A_SECOND);
        Optional<Duration> pause =
                database.transact(h -> pace.take(h, other, List.of(SEVEN_A_SECOND)));
        assertThat(pause).isEmpty();
    }
}
