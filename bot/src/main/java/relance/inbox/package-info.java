/// What people do, on whatever platform: read as one interaction, handed to its feature, and
/// failures told under a reference that is in the log.
@NullMarked
package relance.inbox;

import org.jspecify.annotations.NullMarked;
