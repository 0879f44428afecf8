package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Slack tells a bot that reads direct messages of its own ones too; it must not answer itself.
final class Echoes implements AutoCloseable {
    private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();
    private final Workspace workspace;
    private final Events events;

    Echoes(Workspace workspace, Events events) {
        this.workspace = workspace;
        this.events = events;
    }

    /// The bot posted in a direct message.
    void posted(Conversation place, Message message) {
        if (place.kind == Conversation.Kind.DIRECT && !message.isEphemeral()) {
            var event = Shapes.message(workspace, message);
            tell(event, place);
        }
    }

    /// The bot changed a message of its own in a direct message.
    void changed(Conversation place, Message before, Message after) {
        if (place.kind == Conversation.Kind.DIRECT) {
            var event =
                    Json.of(
                            "type",
                            "message",
                            "subtype",
                            "message_changed",
                            "hidden",
                            true,
                            "message",
                            Shapes.message(workspace, after),
                            "previous_message",
                            Shapes.message(workspace, before),
                            "ts",
                            workspace.nextTs());
            tell(event, place);
        }
    }

    private void tell(JsonObject event, Conversation place) {
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
