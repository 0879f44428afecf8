package relance.outbox;

import relance.chat.WorkspaceId;
import relance.db.Database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Every platform's way of sending: each workspace's messages go by its own.
public final class Carriers implements Carrier {
    private static final Duration UNTIL_CONNECTED = Duration.ofMinutes(5);

    private final Database database;
    private final Map<String, Carrier> byPlatform;
    private final Map<WorkspaceId, String> platforms = new ConcurrentHashMap<>();

    public Carriers(Database database, Map<String, Carrier> byPlatform) {
        this.database = database;
        this.byPlatform = Map.copyOf(byPlatform);
    }

    @Override
    public Outcome deliver(Parcel parcel, Runnable aboutToSend) {
        var platform = platforms.computeIfAbsent(parcel.target().workspace(), this::platform);
        var carrier = byPlatform.get(platform);
        return carrier == null
                ? new Outcome.Later(UNTIL_CONNECTED, platform + " is not connected here")
                : carrier.deliver(parcel, aboutToSend);
    }

    private String platform(WorkspaceId workspace) {
        return database.transact(handle ->
                handle.createQuery("select platform from workspace where id = :workspace")
                        .bind("workspace", workspace)
                        .mapTo(String.class)
                        .one());
    }
}
