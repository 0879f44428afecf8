package relance.action;

import relance.chat.PersonId;

import java.time.Instant;

/// Whose answer is awaited, who asked, and since when.
record Asked(PersonId person, PersonId by, Instant at) {}
