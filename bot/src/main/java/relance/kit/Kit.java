package relance.kit;

import relance.alarm.Alarms;
import relance.db.Database;
import relance.outbox.Outbox;
import relance.people.Hours;
import relance.people.People;

import java.time.InstantSource;

/// What every feature is handed to work with.
///
/// @param agenda the clock of due dates and deadlines; signatures, leases and pacing have their own
public record Kit(
        Database database,
        People people,
        Hours hours,
        Outbox outbox,
        Alarms alarms,
        InstantSource agenda) {}
