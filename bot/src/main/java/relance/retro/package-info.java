/// Retrospectives: what was agreed last time, what people write, and what they agree on.
@NullMarked
package relance.retro;

import org.jspecify.annotations.NullMarked;
