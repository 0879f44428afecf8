package relance.lookalike.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// What will go wrong: faults by Web API method, `response_url`, or `*` for any call.
public final class Faults {
    /// Name under which calls to response addresses are found.
    public static final String RESPONSE_URL = "response_url";

    private final List<Planned> planned = new ArrayList<>();
    private CountDownLatch silence = new CountDownLatch(1);

    private record Planned(String method, int times, Fault fault) {}

    /// The next call of this method fails.
    public void next(String method, Fault fault) {
        next(method, 1, fault);
    }

    /// The next `times` calls of this method fail.
    public synchronized void next(String method, int times, Fault fault) {
        planned.add(new Planned(method, times, fault));
    }

    /// Every call of this method fails until `clear`.
    public void always(String method, Fault fault) {
        next(method, Integer.MAX_VALUE, fault);
    }

    /// Nothing fails any more, and calls held in silence are let go.
    public synchronized void clear() {
        planned.clear();
        silence.countDown();
        silence = new CountDownLatch(1);
    }

    synchronized Optional<Fault> take(String method) {
        for (int i = 0; i < planned.size(); i++) {
            var plan = planned.get(i);
            if (plan.method.equals("*") || plan.method.equals(method)) {
                if (plan.times == 1) {
                    planned.remove(i);
                } else {
                    planned.set(i, new Planned(plan.method, plan.times - 1, plan.fault));
                }
                return Optional.of(plan.fault);
            }
        }
        return Optional.empty();
    }

    synchronized CountDownLatch silence() {
        return silence;
    }
}
