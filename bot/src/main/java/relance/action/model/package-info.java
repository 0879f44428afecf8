/// What an action is, how it is kept, and who may do what with it.
@NullMarked
package relance.action.model;

import org.jspecify.annotations.NullMarked;
