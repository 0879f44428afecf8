/// Status: what moved, what needs the person who asks, what is late or stuck.
@NullMarked
package relance.status;

import org.jspecify.annotations.NullMarked;
