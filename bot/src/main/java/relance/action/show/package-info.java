/// What people see of actions.
@NullMarked
package relance.action.show;

import org.jspecify.annotations.NullMarked;
