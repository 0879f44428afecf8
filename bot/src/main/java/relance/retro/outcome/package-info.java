/// What a retro comes to: last time's commitments, this time's actions, whether it was worth it.
@NullMarked
package relance.retro.outcome;

import org.jspecify.annotations.NullMarked;
