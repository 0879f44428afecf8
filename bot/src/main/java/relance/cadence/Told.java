package relance.cadence;

import java.time.Instant;

/// How often one thing was spoken of to one person, and when last.
record Told(Instant last, int times) {}
