package relance.outbox;

import java.time.Duration;
import java.util.List;

/// Every way of sending there is; each message goes by the one that reaches its target.
public final class Carriers implements Carrier {
    private static final Duration UNTIL_CONNECTED = Duration.ofMinutes(5);

    private final List<Carrier> all;

    public Carriers(List<Carrier> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public boolean reaches(Target target) {
        return all.stream().anyMatch(carrier -> carrier.reaches(target));
    }

    @Override
    public Outcome deliver(Parcel parcel, Runnable aboutToSend) {
        var one = all.stream().filter(carrier -> carrier.reaches(parcel.target())).findFirst();
        return one.isPresent()
                ? one.get().deliver(parcel, aboutToSend)
                : new Outcome.Later(UNTIL_CONNECTED, "nothing that is connected reaches it");
    }
}
