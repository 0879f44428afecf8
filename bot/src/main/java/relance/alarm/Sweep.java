package relance.alarm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Feature;
import relance.db.Database;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Wakes the features whose moments have come; any number of nodes may sweep at once.
public final class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final int BATCH = 200;
    private static final int AT_ONCE = 4;

    private final Database database;
    private final Alarms alarms;
    private final Map<String, Feature> features;
    private final InstantSource agenda;

    public Sweep(
            Database database, Alarms alarms, Map<String, Feature> features, InstantSource agenda) {
        this.database = database;
        this.alarms = alarms;
        this.features = features;
        this.agenda = agenda;
    }

    /// Wakes everything that is due, and what that makes due; returns how many were woken.
    public int run() {
        int woken = 0;
        while (true) {
            var now = agenda.instant();
            var due = database.transact(handle -> alarms.claim(handle, now, BATCH));
            wake(due);
            woken += due.size();
            if (due.size() < BATCH) {
                return woken;
            }
        }
    }

    /// A few at once; returns when all of them have been woken.
    private void wake(List<Alarms.Due> due) {
        var bound = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(alarm -> threads.submit(() -> wake(alarm, bound)));
        }
    }

    private void wake(Alarms.Due due, Semaphore bound) {
        bound.acquireUninterruptibly();
        try {
            wake(due);
        } finally {
            bound.release();
        }
    }

    private void wake(Alarms.Due due) {
        var feature = features.get(due.subject().feature());
        try {
            if (feature != null) {
                feature.wake(due.subject(), due.dueAt());
            }
            database.run(handle -> alarms.done(handle, due));
        } catch (RuntimeException e) {
            log.error("Waking {} failed; it is tried again later", due.subject(), e);
            database.run(handle -> alarms.failed(handle, due));
        }
    }
}
