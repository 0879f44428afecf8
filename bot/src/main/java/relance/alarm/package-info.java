/// What is due when: the moments at which features want to be woken, on the agenda's clock.
@NullMarked
package relance.alarm;

import org.jspecify.annotations.NullMarked;
