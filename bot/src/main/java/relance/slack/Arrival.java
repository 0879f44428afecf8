package relance.slack;

import relance.chat.PersonId;
import relance.chat.PlaceId;

/// Who did something and where, from a verified request.
///
/// @param external belongs to another organisation that shares the channel
record Arrival(Installation installation, PersonId actor, PlaceId place, boolean external) {}
