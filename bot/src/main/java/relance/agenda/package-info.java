/// What is due when: the moments at which features want to be woken, on the agenda's clock.
@NullMarked
package relance.agenda;

import org.jspecify.annotations.NullMarked;
