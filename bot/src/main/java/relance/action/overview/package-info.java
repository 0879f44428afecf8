/// What home, status and help tell of actions.
@NullMarked
package relance.action.overview;

import org.jspecify.annotations.NullMarked;
