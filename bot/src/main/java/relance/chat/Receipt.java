package relance.chat;

/// The platform's mark of one delivery: seen twice, it has had its effect already.
public record Receipt(String key) {}
