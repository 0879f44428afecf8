/// Actions: what one person agreed to do by a date, from the request to what became of it.
@NullMarked
package relance.action;

import org.jspecify.annotations.NullMarked;
