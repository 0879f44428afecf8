package relance.action.model;

import relance.chat.PersonId;

import java.time.Instant;

/// Whose answer is awaited, who offered it to them, and since when.
public record Offer(PersonId to, PersonId by, Instant at) {}
