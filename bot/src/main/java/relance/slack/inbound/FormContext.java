package relance.slack.inbound;

import com.google.gson.JsonObject;

import relance.inbox.Payload;

/// What a modal remembers of where it was opened from, in its private metadata.
///
/// @param action what sending it does, encoded
/// @param channel where it was opened; empty for a home or a global shortcut
/// @param channelName Slack's name of it
/// @param responseUrl where the answer may go; empty when there is none
/// @param replaceable whether it was opened from a private answer of ours, which may be redrawn
record FormContext(
        String action,
        String channel,
        String channelName,
        String responseUrl,
        boolean replaceable) {
    String write() {
        var json = new JsonObject();
        json.addProperty("action", action);
        json.addProperty("channel", channel);
        json.addProperty("channel_name", channelName);
        json.addProperty("response_url", responseUrl);
        json.addProperty("replaceable", replaceable);
        return json.toString();
    }

    static FormContext read(String metadata) {
        var payload = Payload.parse(metadata);
        return new FormContext(
                payload.text("action"),
                payload.text("channel"),
                payload.text("channel_name"),
                payload.text("response_url"),
                payload.flag("replaceable"));
    }
}
