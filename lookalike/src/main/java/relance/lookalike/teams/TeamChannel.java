package relance.lookalike.teams;

/// A standard channel of a team at the start: `id` is `19:…@thread.tacv2`.
public record TeamChannel(String id, String name) {}
