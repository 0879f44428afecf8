package relance.retro.begin;

import relance.chat.PersonId;

/// Something kept for the next retro of a place.
///
/// @param columnName the column's name as it was chosen
public record Note(PersonId person, String columnName, String words) {}
