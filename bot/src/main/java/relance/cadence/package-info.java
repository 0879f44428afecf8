/// The one gate for unsolicited private messages: when, why, how many.
@NullMarked
package relance.cadence;

import org.jspecify.annotations.NullMarked;
