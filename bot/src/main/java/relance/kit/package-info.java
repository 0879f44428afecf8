/// What every feature is handed to work with.
@NullMarked
package relance.kit;

import org.jspecify.annotations.NullMarked;
