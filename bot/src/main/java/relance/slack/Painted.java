package relance.slack;

import com.google.gson.JsonArray;

/// A card as Slack takes it: the line for notifications and screen readers, already escaped, and
/// the blocks.
record Painted(String text, JsonArray blocks) {}
