package relance.slack.render;

import com.google.gson.JsonArray;

/// A card as Slack takes it: the line for notifications and screen readers, already escaped, and
/// the blocks.
public record Painted(String text, JsonArray blocks) {}
