/// What people do to an action once it is there, by a click or a form.
@NullMarked
package relance.action.change;

import org.jspecify.annotations.NullMarked;
