package relance.teams.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/// A card as an activity that the Connector takes.
public final class Messages {
    private Messages() {}

    /// @param alert whether it shall show in the person's activity feed
    public static JsonObject of(Painted painted, boolean alert) {
        var attachment = new JsonObject();
        attachment.addProperty("contentType", "application/vnd.microsoft.card.adaptive");
        attachment.add("content", painted.card());
        var attachments = new JsonArray();
        attachments.add(attachment);
        var activity = message();
        activity.addProperty("summary", painted.summary());
        activity.add("attachments", attachments);
        if (alert) {
            var notification = new JsonObject();
            notification.addProperty("alert", true);
            var data = new JsonObject();
            data.add("notification", notification);
            activity.add("channelData", data);
        }
        return activity;
    }

    /// The one line that says it all, for a card that Teams will not take.
    public static JsonObject words(Painted painted) {
        var activity = message();
        activity.addProperty("text", painted.summary());
        activity.addProperty("textFormat", "plain");
        return activity;
    }

    private static JsonObject message() {
        var activity = new JsonObject();
        activity.addProperty("type", "message");
        return activity;
    }
}
