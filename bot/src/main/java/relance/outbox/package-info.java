/// What must be delivered: kept in the same transaction as its cause, paced, retried until sent or
/// gone.
@NullMarked
package relance.outbox;

import org.jspecify.annotations.NullMarked;
