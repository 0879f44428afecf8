package relance.teams.render;

import com.google.gson.JsonObject;

/// A card as Teams takes it: one plain line for notifications, and the Adaptive Card.
public record Painted(String summary, JsonObject card) {}
