package relance.chat;

/// Where a message stands, as the edge that sent it wrote it down; only that edge can read it.
public record Address(String value) {}
