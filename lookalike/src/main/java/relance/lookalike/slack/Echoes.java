package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Slack tells a bot that reads direct messages of its own ones too; it must not answer itself.
final class Echoes implements AutoCloseable {
    private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();
    private final World world;
    private final Events events;

    Echoes(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    /// The bot posted in a direct message.
    void posted(Place place, Message message) {
        if (place.kind == Place.Kind.DIRECT && !message.isEphemeral()) {
            var event = Shapes.message(world, message);
            tell(event, place);
        }
    }

    /// The bot changed a message of its own in a direct message.
    void changed(Place place, Message before, Message after) {
        if (place.kind == Place.Kind.DIRECT) {
            var event =
                    Json.of(
                            "type",
                            "message",
                            "subtype",
                            "message_changed",
                            "hidden",
                            true,
                            "message",
                            Shapes.message(world, after),
                            "previous_message",
                            Shapes.message(world, before),
                            "ts",
                            world.nextTs());
            tell(event, place);
        }
    }

    private void tell(JsonObject event, Place place) {
        event.addProperty("channel", place.id);
        event.addProperty("channel_type", "im");
        event.addProperty("event_ts", Json.text(event, "ts"));
        later.execute(() -> events.echo(event));
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
