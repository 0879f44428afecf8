package relance.slack.inbound;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.inbox.Arrival;
import relance.slack.directory.Installation;

/// Who did something and where, from a verified request.
///
/// @param external belongs to another organisation that shares the channel
/// @param vouched whether Slack says so with this request, and it is no memory of a form
record SlackArrival(
        Installation installation, PersonId actor, PlaceId place, boolean external, boolean vouched)
        implements Arrival {}
